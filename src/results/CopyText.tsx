import { useState, type RefObject } from 'react';
import { Button } from '../ui/Button.tsx';
import { ButtonRow } from '../ui/ButtonRow.tsx';
import { copyText } from './copyText.ts';

type Props = {
  text: string;
  /** Where the text stands, to be selected when it cannot be copied. */
  shownIn: RefObject<HTMLElement | null>;
  label: string;
  /** What is said of it afterwards. */
  news: { copied: string; selected: string };
};

/** Copies a text, and says so; where a browser does not let it, the text is selected instead. */
export function CopyText({ text, shownIn, label, news }: Props) {
  const [done, setDone] = useState<'copied' | 'selected'>();
  async function copy() {
    if (await copyText(text)) return setDone('copied');
    if (shownIn.current !== null) getSelection()?.selectAllChildren(shownIn.current);
    setDone('selected');
  }
  return (
    <>
      <ButtonRow>
        <Button variant="secondary" onClick={() => void copy()}>
          {label}
        </Button>
      </ButtonRow>
      <p className="tuki-hint" role="status">
        {done === undefined ? '' : news[done]}
      </p>
    </>
  );
}
