// The search of the review sheet and the hazard log: shows the parts that hold
// every word typed.
const field = document.getElementById("search");
const parts = [...document.querySelectorAll("main section")].slice(1);

field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const part of parts) {
    const text = part.textContent.toLowerCase();
    part.hidden = !words.every((word) => text.includes(word));
  }
});
