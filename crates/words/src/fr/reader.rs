//! The part that reads a report.

use crate::catalogue::{Reader, reader_words};
use crate::found::{Becomes, FileFault, RowFault};

pub const HEADING: &str = "Lire mon compte rendu";
pub const LEDE: &str = "Collez le texte de votre compte rendu, ou ouvrez son fichier. Vous voyez d’abord ce qui serait rempli. Rien n’est rempli avant votre accord.";
pub const PRIVATE: &str = "La lecture se fait sur cet appareil. Rien n’en est envoyé. Rien n’est conservé, sauf si vous l’enregistrez.";
pub const LIMITS: &str = "Texte : d’un portail patient ou d’un PDF, en anglais, allemand, français, espagnol ou arabe. Fichiers : FHIR, C-CDA, CSV, HL7, LDT, un export Apple Health (zip), et les résultats que cette page a enregistrés.";
pub const MOST: &str = "Au plus 50 Mo (pour un zip : chaque fichier qu’il contient) et 10 000 résultats. Une photo ou un scan ne peut pas être lu.";
pub const PASTE: &str = "Collez ici le texte du compte rendu";
pub const CHOOSE: &str = "Ou choisissez des fichiers, ou déposez-les ici";
pub const PASTED: &str = "Texte collé";
pub const READING: &str = "Lecture de {name} : {percent} %";
pub const STOP: &str = "Arrêter la lecture";
pub const READING_STOPPED: &str = "La lecture est arrêtée. Rien n’a été pris.";
pub const FOUND: &str = "Résultats trouvés : {n}. Avec une question : {m}. Écartés : {k}.";
pub const NOTHING: &str = "Aucun résultat que ce calculateur connaît n’a été trouvé.";
pub const OTHERS: &str = "Résultats d’analyses que ce calculateur ne connaît pas : {n}";
pub const LETTERS: &str = "Ce fichier utilise un ancien codage des lettres (Windows-1252). Vérifiez les noms et les signes.";
pub const CAPTION: &str = "Ce qui serait rempli";
pub const TAKE_COLUMN: &str = "Prendre";
pub const SAYS_COLUMN: &str = "Le compte rendu dit";
pub const BECOMES_COLUMN: &str = "Devient";
pub const DATE_COLUMN: &str = "Date";
pub const RANGE_COLUMN: &str = "Intervalle du laboratoire";
pub const TAKE_ROW: &str = "Prendre {name}";
pub const NO_DATE: &str = "Sans date";
pub const EARLIER: &str = "Avant : {value}, {date}";
pub const ASK_DATE: &str = "Certaines dates peuvent se lire de deux façons. Laquelle est juste ?";
pub const ASK_DATE_FIRST: &str = "Répondez d’abord à la question sur les dates.";
pub const ASK_ANALYTE: &str = "Cette analyse est-elle « {measure} » ?";
pub const ASK_TOTAL: &str = "Est-ce la 25-OH vitamine D totale, D2 et D3 ensemble ?";
pub const ANALYTE_YES: &str = "Oui";
pub const ANALYTE_NO: &str = "Non, l’écarter";
pub const ASK_UNIT: &str = "Quelle unité le compte rendu indique-t-il ?";
pub const LEFT_OUT: &str = "Écarté, et pourquoi";
pub const NEWEST: &str = "De chaque analyse, le résultat le plus récent est rempli, et celui d’avant comme résultat antérieur. L’intervalle du laboratoire l’accompagne.";
pub const TAKE: &str = "Remplir : {n}";
pub const UNANSWERED: &str = "Questions sans réponse : {n}. Ces résultats ne sont pas remplis.";
pub const REFUSED: &str = "Non lu : {name}";
pub const AT_LINE: &str = "C’est la ligne {line}.";
pub const INSTEAD: &str = "Rien n’en a été pris. Vous pouvez coller le texte du compte rendu.";
pub const RESULT_COLUMN: &str = "Résultat";
pub const LINE: &str = "ligne {line}";
pub const MORE: &str = "Afficher plus : {n}";
pub const ASK_PERSON: &str =
    "Il contient des résultats de plusieurs personnes. De qui voulez-vous les résultats ?";
pub const ASK_PERSON_FIRST: &str = "Dites d’abord de qui vous voulez les résultats.";
pub const PERSON: &str = "Personne {n}";
pub const PERSON_BORN: &str = "date de naissance : {date}";
pub const PERSON_RESULTS: &str = "résultats : {n}";
pub const SAVE_ALL: &str = "Tous les enregistrer : {n}";
pub const SAVE_ALL_HINT: &str =
    "Tous les résultats cochés qui ont une date sont enregistrés, les plus anciens aussi.";

#[must_use]
pub const fn left_out_why(fault: RowFault) -> &'static str {
    match fault {
        RowFault::Cancelled => "Le laboratoire a annulé cette analyse.",
        RowFault::EnteredInError => "Le laboratoire a retiré ce résultat.",
        RowFault::NotFinal => "Ce résultat n’est pas encore définitif.",
        RowFault::NoValue => "Il n’y a pas de chiffre.",
        RowFault::OtherTest => "C’est une autre analyse. On les confond facilement.",
        RowFault::Unit => "Ce calculateur n’accepte pas cette unité pour cette analyse.",
        RowFault::Decimals => {
            "Le chiffre a plus de décimales que ce calculateur n’en accepte. Tapez-le vous-même."
        }
    }
}

#[must_use]
pub const fn refused_why(fault: FileFault) -> &'static str {
    match fault {
        FileFault::Foreign => "Ce n’est pas un compte rendu d’un type lu ici.",
        FileFault::Pdf => {
            "C’est un PDF. Ouvrez-le, sélectionnez son texte, copiez-le et collez-le ici."
        }
        FileFault::Picture => {
            "C’est une image. Cette page ne peut pas lire les images : tapez les chiffres."
        }
        FileFault::Damaged => "Il est coupé ou abîmé.",
        FileFault::TooLarge => "Il est trop grand.",
        FileFault::TooMany => "Il contient trop de résultats.",
        FileFault::TooDeep => "Il est construit d’une façon qui n’est pas lue ici.",
        FileFault::People => {
            "Il contient des résultats de plusieurs personnes. Choisissez un fichier d’une seule personne."
        }
        FileFault::AppleExport => {
            "Ce fichier d’Apple Health ne contient aucun résultat de laboratoire. Choisissez l’export entier, le fichier zip."
        }
        FileFault::SpreadsheetChanged => {
            "Un tableur l’a modifié. Utilisez le fichier tel que cette page l’a écrit."
        }
        FileFault::LettersLost => {
            "Des lettres y ont été perdues. Demandez le fichier à nouveau, ou collez le texte."
        }
        FileFault::Newer => {
            "Une version plus récente de cette page l’a écrit. Rechargez la page et réessayez."
        }
        FileFault::Unreadable => "Le navigateur n’a pas pu l’ouvrir.",
        FileFault::Failed => "La lecture a échoué. C’est un défaut de cette page.",
    }
}

#[must_use]
pub const fn becomes(becomes: Becomes) -> &'static str {
    match becomes {
        Becomes::Result => "comme résultat",
        Becomes::Earlier => "comme résultat antérieur",
        Becomes::Older => "n’est pas rempli : il y en a de plus récents",
        Becomes::Nothing => "n’est pas rempli",
    }
}

pub const READER: Reader = reader_words!();
