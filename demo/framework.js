// The element in a page that a framework draws: put in, taken out, moved, given
// lists and objects as such, and heard. Preact with htm; nothing is built.
import '../calcium-compass.js'; // first: what is not known yet would get its lists as texts
import { html, render, useState } from './preact/standalone.module.js';

const lab = { '25-oh-d': { unit: 'nmol/L', low: '50', high: '125' } };

const Calculator = ({ id, measures, unit, lang, hear }) => html`
  <section>
    <calcium-compass
      id=${id} lang=${lang} theme="light" results=${true} measures=${measures} tables=${['ros-2018']}
      units=${{ '25-oh-d': unit }} settings=${lab[measures[0]] && { lab }}
      oncc-ready=${() => hear(`${id} is ready`)}
      oncc-result=${({ detail }) => hear(`${id} has results: ${detail.findings.length}`)}
      oncc-error=${({ detail }) => hear(`${id}: ${detail.faults.map(({ key, text }) => `${key} ${text}`).join('; ')}`)}
    ><p>The calculator is loading.</p></calcium-compass>
  </section>`;

const Page = () => {
  const [cards, setCards] = useState([{ id: 'vitamin-d', measures: ['25-oh-d', 'vitamin-d-intake'] }]);
  const [unit, setUnit] = useState('nmol/L');
  const [lang, setLang] = useState('en');
  const [heard, hear] = useState('');
  const add = () => setCards([...cards, { id: `calcium-${cards.length}`, measures: ['calcium', 'albumin'] }]);
  const choice = (name, value, set, all) => html`
    <label>${name} <select id=${name} value=${value} onChange=${({ target }) => set(target.value)}>
      ${all.map((one) => html`<option value=${one}>${one}</option>`)}
    </select></label> `;
  return html`
    <p>
      <button id="add" onClick=${add}>Put another in</button>${' '}
      <button id="move" onClick=${() => setCards(cards.toReversed())}>Turn the order round</button>${' '}
      <button id="remove" onClick=${() => setCards(cards.slice(0, -1))}>Take the last out</button>
    </p>
    <p>${choice('unit', unit, setUnit, ['nmol/L', 'ng/mL'])}${' '}${choice('language', lang, setLang, ['en', 'de', 'ar'])}</p>
    <output id="heard">${heard}</output>
    ${cards.map((card) => html`<${Calculator} key=${card.id} ...${card} unit=${unit} lang=${lang} hear=${hear} />`)}`;
};

render(html`<${Page} />`, document.getElementById('page'));
