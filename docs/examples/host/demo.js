/** What the demo host does by itself: it writes down what the wizard tells it. */
const NAMES = ['ready', 'step', 'result', 'leave', 'error'];
const list = document.getElementById('events');

for (const name of NAMES) {
  document.addEventListener(`tukipolku:${name}`, (event) => {
    const line = document.createElement('li');
    line.textContent = `${event.type} ${JSON.stringify(event.detail)}`;
    list?.append(line);
  });
}

/** There is one page only: its languages lead nowhere and its form is not sent. */
for (const link of document.querySelectorAll('.languages a')) {
  link.addEventListener('click', (event) => event.preventDefault());
}
document.getElementById('contact-form')?.addEventListener('submit', (event) => {
  event.preventDefault();
});
