// The search of a long page: shows the parts that hold every word typed, and of
// what stands around them only what has such a part.
const field = document.getElementById("search");
const none = document.getElementById("search-none");
const page = field.closest("main");
const [first, ...rest] = page.querySelectorAll("[data-part]");
const parts = first.contains(field) ? rest : [first, ...rest];
const around = [...page.querySelectorAll("section:has([data-part])")];

field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const part of parts) {
    const text = part.textContent.toLowerCase();
    part.hidden = !words.every((word) => text.includes(word));
  }
  for (const section of around) section.hidden = !section.querySelector("[data-part]:not([hidden])");
  none.textContent = parts.every((part) => part.hidden) ? none.dataset.none : "";
});
