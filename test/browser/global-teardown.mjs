export default async function teardown() {
  await globalThis.__browserServer?.close();
}
