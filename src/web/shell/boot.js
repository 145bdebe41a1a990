// Starts the page: loads the glue and the wasm, and mounts over the words that
// are already there. The tag names both files, because their names carry a
// hash.
const tag = document.querySelector("script[data-glue]");
const root = document.getElementById("app");

try {
  const file = (name) => new URL(name, import.meta.url);
  const { default: init, mount } = await import(file(tag.dataset.glue));
  await init({ module_or_path: file(tag.dataset.wasm) });
  mount(root);
} catch (error) {
  // The words stay, and say that the calculator did not start.
  root.dataset.failed = "";
  console.error(error);
}
