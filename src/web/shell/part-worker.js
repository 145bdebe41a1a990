
// The end of the script of a part that works in a worker too (`xtask/src/build/program.rs`):
// one file, because WebKit's workers get no second one without a network. The first
// message brings the program, each one after it a piece of work; what it comes to goes
// back as it comes, and `null` where the program has stopped.
if ("DedicatedWorkerGlobalScope" in self) {
  let started;
  addEventListener("message", async ({ data }) => {
    try {
      if (!started) {
        started = __wbg_init({ module_or_path: data });
        await started;
        return;
      }
      await started;
      work(data, (said) => postMessage(said));
    } catch (error) {
      console.error(error);
      postMessage(null);
    }
  });
}
