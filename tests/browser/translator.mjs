// A page translator, simulated: every text becomes <font><font>text</font></font>
// and the page's own text node is thrown away, as Chrome's translator and the
// translation extensions do. A page that goes on writing to its old text nodes
// then shows a stale result for ever.
//
// The words stay the same, so a page that survives shows exactly what the
// untranslated page shows.

/** Translates the page as it stands; with `keepsOn`, also all that appears later. */
export async function translate(driver, { keepsOn = false } = {}) {
  await driver.executeScript(`(${translateInside})(arguments[0])`, keepsOn);
}

/* Runs inside the page. */
function translateInside(keepsOn) {
  const done = new WeakSet();
  const untouched = 'script, style, textarea, noscript, [translate="no"], .notranslate';

  const translateNode = (text) => {
    if (done.has(text) || !text.data.trim() || !text.parentElement) return;
    if (text.parentElement.closest(untouched)) return;
    const words = document.createTextNode(text.data);
    const inner = document.createElement('font');
    const outer = document.createElement('font');
    done.add(words);
    inner.append(words);
    outer.append(inner);
    text.replaceWith(outer);
  };

  const translateUnder = (node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = node.nodeType === Node.TEXT_NODE ? [node] : [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(translateNode);
  };

  translateUnder(document.body);
  if (!keepsOn) return;
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'characterData') translateNode(change.target);
      for (const node of change.addedNodes) if (node.isConnected) translateUnder(node);
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}
