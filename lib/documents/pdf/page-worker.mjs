import { parentPort } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** Reads PDFs beside the event loop: `page` 0 only counts the pages, any other is drawn `width` pixels wide. */
const library = await PDFiumLibrary.init();

parentPort?.on('message', async ({ bytes, page, width }) => {
  try {
    parentPort?.postMessage({ ok: true, ...(await read(bytes, page, width)) });
  } catch (error) {
    parentPort?.postMessage({ ok: false, message: error instanceof Error ? error.message : String(error) });
  }
});

/** @param {Uint8Array} bytes @param {number} page @param {number} width */
async function read(bytes, page, width) {
  const document = await library.loadDocument(bytes);
  try {
    const pageCount = document.getPageCount();
    if (page < 1 || page > pageCount) return { pageCount };
    const sheet = document.getPage(page - 1);
    const { originalWidth, originalHeight } = sheet.getOriginalSize();
    const height = Math.max(1, Math.round((width * originalHeight) / originalWidth));
    const drawn = await sheet.render({ width, height, render: 'bitmap' });
    return { pageCount, picture: { width: drawn.width, height: drawn.height, data: drawn.data } };
  } finally {
    document.destroy();
  }
}
