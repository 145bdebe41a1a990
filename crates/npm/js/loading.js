// Getting a wasm ready, once. `init` is the one of its glue.

export function loading(init) {
  let started = false;
  let starting;
  const start = async (wasm) => {
    try {
      await init({ module_or_path: await wasm });
      started = true;
    } catch (error) {
      // A lost connection is not for ever: the next call tries again.
      starting = undefined;
      throw error;
    }
  };
  return {
    isStarted: () => started,
    /** Makes `ready`. `find` says where the wasm is, where the host does not. */
    readyWith: (find) => (wasm) => {
      starting ??= start(wasm === undefined ? find() : wasm);
      return starting;
    },
  };
}
