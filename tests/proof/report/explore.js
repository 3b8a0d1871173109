// Runs in the report: shows the ways that have the chosen answers and outcomes.
const SHOWN = 100;
const { ways, questions } = JSON.parse(document.getElementById('record').textContent);
const filters = document.getElementById('filters');
const selects = [...filters.querySelectorAll('select')];
const body = document.querySelector('#ways tbody');
const count = document.getElementById('count');

function show() {
  const wanted = selects.map((select) => select.value);
  const found = ways.filter((way) => {
    const digits = digitsOf(way);
    return wanted.every((value, index) => value === '' || digits[index] === value);
  });
  const shown = found.slice(0, SHOWN);
  body.replaceChildren(...shown.map((way) => rowOf(digitsOf(way))));
  count.textContent = filters.dataset.shown
    .replace('{{count}}', found.length.toLocaleString(document.documentElement.lang))
    .replace('{{shown}}', shown.length);
}

function digitsOf([classes, outcomes]) {
  return classes + outcomes;
}

function rowOf(digits) {
  const row = document.createElement('tr');
  const cells = selects.map((select, index) => {
    const cell = document.createElement('td');
    const option = [...select.options].find(({ value }) => value === digits[index]);
    cell.textContent = option.textContent;
    return cell;
  });
  // Outcomes are what one looks for, so they stand first.
  row.append(...cells.slice(questions.length), ...cells.slice(0, questions.length));
  return row;
}

filters.addEventListener('change', show);
show();
