//! What is said around a part of the page while it loads, and where it cannot.

use crate::opening::Opening;

pub const OPENING: Opening = Opening {
    loading: "Chargement…",
    failed: "Le chargement n’a pas réussi. Vous êtes peut-être hors ligne. Fermez et réessayez plus tard.",
    stopped: "Cette partie s’est arrêtée. Rien n’a changé dans le calculateur. Fermez-la, puis ouvrez-la de nouveau.",
    close: "Fermer",
};
