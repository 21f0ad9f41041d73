// Stands for pages made with Preact: text nodes are kept and given other words.
import { h, render } from 'preact';

const main = document.querySelector('main');

globalThis.show = (lines) =>
  render(
    h(
      'section',
      null,
      lines.map((line) => h('p', null, 'Reported: ', line)),
    ),
    main,
  );
globalThis.unmount = () => render(null, main);
globalThis.show([]);
