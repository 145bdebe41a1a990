// What a person does with the fields, the least and all of it, for tests of what
// that brings about.

/** Enters a number and waits for its band: the page works. */
export async function answers(page) {
  await page.age(40);
  await page.enter('25-oh-d', '22', 'ng/mL');
  await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
}

/** Every kind of field, answer, error and alert there is. */
export async function useEverything(page) {
  await page.age(40);
  await page.choose('sex', 'f');
  await page.choose('stage', 'premenopausal');
  await page.retype('egfr', '75');
  for (const [text, unit] of [['22', 'ng/mL'], ['abc', 'ng/mL'], ['400', 'nmol/L'], ['60', 'nmol/L']]) {
    await page.enter('25-oh-d', text, unit);
    await page.leave();
  }
  for (const unit of await page.choices('dp-ucmgp.unit')) {
    if (unit) await page.enter('dp-ucmgp', '560', unit);
  }
  for (const answer of ['yes', 'unsure', 'no']) await page.choose('vka', answer);
  for (const answer of ['yes', 'no']) await page.choose('kidney', answer);
  await page.flag('sarcoidosis');
  await page.choose('dp-ucmgp.analyte', 'total-ucmgp');
  await page.choose('dp-ucmgp.analyte', 'dp-ucmgp');
  // Citations and further words may be folded away, and fetched when opened.
  await page.openAll();
  await page.sees('[data-measure="25-oh-d"]');
}
