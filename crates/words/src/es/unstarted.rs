//! What stands over a page that has not started: the likely cause, and what to do.

use crate::unstarted::Unstarted;

pub const UNSTARTED: Unstarted = Unstarted {
    no_script: "La calculadora no puede arrancar: aquí los scripts están desactivados. Un complemento como NoScript puede hacerlo. Permita los scripts en este sitio y vuelva a cargar la página.",
    no_wasm: "La calculadora no puede arrancar: aquí WebAssembly está desactivado. Lo hace el modo de aislamiento (Lockdown Mode) de los dispositivos de Apple, y puede hacerlo un complemento como NoScript. Un navegador muy antiguo no lo tiene. Permítalo en este sitio y vuelva a cargar la página, o use otro navegador.",
    failed: "La calculadora no arrancó. Vuelva a cargar la página. Si eso no funciona, use un navegador más nuevo.",
    no_answer: "Hasta que arranque, lo que escriba aquí no tendrá respuesta.",
    no_network: "No hay conexión y esta página no se guardó en su dispositivo.",
    tables: "Leer en su lugar las tablas de todas las fuentes (en inglés)",
};
