//! La partie qui fait les fichiers, les codes et les rappels.

use crate::catalogue::{Records, records_words};
use crate::made::Made;

pub const TITLE: &str = "À emporter";
pub const LEDE: &str =
    "Tout cela est fait sur votre appareil. Rien n’est envoyé et rien n’est gardé ici.";
pub const NOTHING: &str = "Tapez d’abord un nombre. Vous pourrez ensuite l’emporter.";
pub const UNREADABLE: &str =
    "Cette partie n’a pas pu lire vos nombres. Fermez-la et ouvrez-la de nouveau.";
pub const FHIR: &str = "Enregistrer un fichier de dossier de santé";
pub const FHIR_HINT: &str = "Pour une application de santé ou l’ordinateur d’un cabinet (FHIR R4). Il contient vos nombres, vos réponses et ce que dit chaque source, mais aucun nom.";
pub const CSV: &str = "Enregistrer un tableau";
pub const CSV_HINT: &str = "Pour un tableur (CSV). Chaque source a une ligne, et chaque ligne contient vos nombres et vos réponses.";
pub const QR: &str = "Code QR";
pub const QR_HINT: &str = "Un téléphone qui le lit ouvre cette page avec vos nombres. Toute personne qui voit le code peut les lire.";
pub const QR_SHOW: &str = "Afficher le code QR";
pub const QR_IMAGE: &str = "Code QR du lien avec vos nombres";
pub const QR_TOO_LONG: &str =
    "Il y a trop de choses pour un seul code QR. Utilisez « {link} » ou l’un des fichiers.";
pub const PRINT_SHEET: &str = "Imprimer une page avec le code QR";
pub const REMINDER: &str = "Un rappel";
pub const REMINDER_HINT: &str = "Un fichier pour votre agenda, au jour que vous choisissez. Demandez à votre cabinet quand une analyse a un sens.";
pub const REMINDER_DAY: &str = "Jour du rappel";
pub const REMINDER_TEXT: &str = "Vos propres mots (ce champ peut rester vide)";
pub const REMINDER_TEXT_HINT: &str = "Le fichier dit seulement « Rappel ». Ce que vous tapez ici s’y ajoute, et d’autres voient peut-être votre agenda.";
pub const REMINDER_MAKE: &str = "Enregistrer le rappel";
pub const REMINDER_TITLE: &str = "Rappel";
pub const NO_DAY: &str = "Choisissez un jour.";
pub const PAST_DAY: &str = "Choisissez un jour après aujourd’hui.";
pub const ENTERED: &str = "Saisi par la personne d’après un compte rendu ou une étiquette";
pub const COMPUTED: &str = "Calculé par cette page à partir du calcium et de l’albumine";
pub const UNREAD: &str = "La page n’a pas pu utiliser ce qui a été saisi";
pub const LAB_RANGE: &str = "Intervalle imprimé par le laboratoire de la personne";

#[must_use]
pub const fn made(made: Made) -> &'static str {
    match made {
        Made::Fhir => {
            "Le fichier de dossier est prêt. Il est là où votre navigateur met les téléchargements."
        }
        Made::Csv => "Le tableau est prêt. Il est là où votre navigateur met les téléchargements.",
        Made::Reminder => "Le rappel est prêt. Ouvrez le fichier pour l’ajouter à votre agenda.",
        Made::Failed => "Votre navigateur n’a pas accepté le fichier. Rien n’a été enregistré.",
    }
}

pub const RECORDS: Records = records_words!();
