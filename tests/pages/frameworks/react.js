// Stands for pages made with React: text nodes are kept and given other words.
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const root = createRoot(document.querySelector('main'));
let set;

function Article() {
  const [lines, setLines] = useState([]);
  set = setLines;
  return createElement(
    'section',
    null,
    // Without stable keys, so that elements are recycled.
    lines.map((line, at) => createElement('p', { key: at }, 'Reported: ', line)),
  );
}

flushSync(() => root.render(createElement(Article)));
globalThis.show = (lines) => flushSync(() => set(lines));
globalThis.unmount = () => root.unmount();
