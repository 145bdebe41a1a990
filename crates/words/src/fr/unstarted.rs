//! What stands over a page that has not started: the likely cause, and what to do.

use crate::unstarted::Unstarted;

pub const UNSTARTED: Unstarted = Unstarted {
    no_script: "Le calculateur ne peut pas démarrer : les scripts sont désactivés ici. Une extension comme NoScript peut le faire. Autorisez les scripts pour ce site, puis rechargez la page.",
    no_wasm: "Le calculateur ne peut pas démarrer : WebAssembly est désactivé ici. Le mode Isolement (Lockdown Mode) des appareils Apple le fait, et une extension comme NoScript peut le faire. Un navigateur très ancien ne l’a pas du tout. Autorisez-le pour ce site et rechargez la page, ou utilisez un autre navigateur.",
    failed: "Le calculateur n’a pas démarré. Rechargez la page. Si cela ne suffit pas, utilisez un navigateur plus \
        récent.",
    no_answer: "Tant qu’il n’a pas démarré, ce que vous tapez ici reste sans réponse.",
    no_network: "Pas de réseau, et cette page n’a pas été gardée sur votre appareil.",
    tables: "Lire à la place les tableaux de toutes les sources (en anglais)",
};
