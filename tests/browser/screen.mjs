// The screens that tests ask for, by what the page has of them: a window has a
// frame, and each engine another one.

const inside = 'return [innerWidth, innerHeight]';

async function give(driver, width, height) {
  const screen = driver.manage().window();
  await screen.setRect({ x: 0, y: 0, width, height });
  const [own, tall] = await driver.executeScript(inside);
  if (own !== width || tall !== height) {
    await screen.setRect({ x: 0, y: 0, width: width + (width - own), height: height + (height - tall) });
  }
}

/** A phone's screen, as near as the engine makes one: some have a least width. */
export const phone = (driver) => give(driver, 390, 844);

/** The screen that every test starts with. */
export const wide = (driver) => driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 1000 });
