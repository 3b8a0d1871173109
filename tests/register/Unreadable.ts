/** An input that cannot be compared; its message is for whoever typed the command. */
export class Unreadable extends Error {}
