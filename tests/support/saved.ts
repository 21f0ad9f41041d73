import type { Page } from 'puppeteer-core';

/** A file that a page of the extension would have saved. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * What a page saves when `press`, a function without free variables, has run in it: nothing comes onto the disk. As
 * many files are waited for as `count` says.
 */
export function saved(page: Page, press: () => void, count = 1): Promise<SavedFile[]> {
  return page.evaluate(
    async (source, wanted) => {
      const blobs = new Map<string, Blob>();
      const files: { name: string; blob: Blob }[] = [];
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      URL.createObjectURL = (blob: Blob) => {
        const address = createObjectURL(blob);
        blobs.set(address, blob);
        return address;
      };
      try {
        await new Promise<void>((done) => {
          HTMLAnchorElement.prototype.click = function save() {
            const blob = blobs.get(this.href);
            if (blob) files.push({ name: this.download, blob });
            if (files.length === wanted) done();
          };
          new Function(`(${source})()`)();
        });
      } finally {
        URL.createObjectURL = createObjectURL;
        HTMLAnchorElement.prototype.click = click;
      }
      return Promise.all(
        files.map(async ({ name, blob }) => ({ name, type: blob.type, text: await blob.text() })),
      );
    },
    String(press),
    count,
  );
}
