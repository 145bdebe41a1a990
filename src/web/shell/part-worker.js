// Runs the program of a part beside the page, so that what takes long never blocks
// it. The first message brings the program, each one after it a piece of work; what
// it comes to goes back as it comes, and `null` where the program has stopped.
let program;

const start = async ({ glue, module }) => {
  const { default: init, work } = await import(glue);
  await init({ module_or_path: module });
  return work;
};

addEventListener("message", async ({ data }) => {
  try {
    if (!program) {
      program = start(data);
      await program;
      return;
    }
    (await program)(data, (said) => postMessage(said));
  } catch (error) {
    console.error(error);
    postMessage(null);
  }
});
