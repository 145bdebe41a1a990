//! What stands over a page that has not started: the likely cause, and what to do.

use crate::unstarted::Unstarted;

pub const UNSTARTED: Unstarted = Unstarted {
    no_script: "Der Rechner kann nicht starten: Skripte sind hier ausgeschaltet. Eine Erweiterung wie NoScript kann das tun. Erlauben Sie Skripte für diese Website und laden Sie die Seite neu.",
    no_wasm: "Der Rechner kann nicht starten: WebAssembly ist hier ausgeschaltet. Der Blockierungsmodus (Lockdown Mode) auf Geräten von Apple tut das, und eine Erweiterung wie NoScript kann es tun. Ein sehr alter Browser hat es gar nicht. Erlauben Sie es für diese Website und laden Sie die Seite neu. Oder verwenden Sie einen anderen Browser.",
    failed: "Der Rechner ist nicht gestartet. Laden Sie die Seite neu. Wenn das nicht hilft, verwenden Sie einen neueren Browser.",
    no_answer: "Bis er startet, bekommt das, was Sie hier eingeben, keine Antwort.",
    no_network: "Kein Netz, und diese Seite wurde auf Ihrem Gerät noch nicht abgelegt.",
    tables: "Stattdessen die Tabellen aller Quellen lesen (auf Englisch)",
};
