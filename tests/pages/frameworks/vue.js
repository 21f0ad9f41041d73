// Stands for pages made with Vue: text nodes are kept and given other words.
import { createApp, h, nextTick, shallowRef } from 'vue';

const lines = shallowRef([]);
const app = createApp({
  render: () =>
    h(
      'section',
      lines.value.map((line) => h('p', `Reported: ${line}`)),
    ),
});

app.mount(document.querySelector('main'));
globalThis.show = async (next) => {
  lines.value = next;
  await nextTick();
};
globalThis.unmount = () => app.unmount();
