//! What is said around a part of the page while it loads, and where it cannot.

use crate::opening::Opening;

pub const OPENING: Opening = Opening {
    loading: "Wird geladen …",
    failed: "Das konnte nicht geladen werden. Vielleicht sind Sie offline. Schließen Sie es und versuchen Sie es später noch einmal.",
    stopped: "Dieser Teil ist stehen geblieben. Im Rechner hat sich nichts geändert. Schließen Sie ihn und öffnen Sie ihn noch einmal.",
    close: "Schließen",
};
