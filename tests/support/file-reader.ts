/** As much of the browser's `FileReader` as reading a file to base64 takes. */
export class FileReaderStandIn {
  result: string | undefined;
  error: Error | undefined;
  onload: () => void = () => undefined;
  onerror: () => void = () => undefined;

  readAsDataURL(content: Blob): void {
    content
      .arrayBuffer()
      .then((bytes) => {
        this.result = `data:;base64,${Buffer.from(bytes).toString('base64')}`;
        this.onload();
      })
      .catch((error: unknown) => {
        this.error = error instanceof Error ? error : new Error(String(error));
        this.onerror();
      });
  }
}
