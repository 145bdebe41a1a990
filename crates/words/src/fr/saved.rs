//! The page of saved results.

use crate::catalogue::{Saved, saved_words};
use crate::outcome::Outcome;
use calcium_compass_core::saved::file::ReadErrorKind;

pub const TITLE: &str = "Vos résultats enregistrés";
pub const LEDE: &str = "Les résultats que vous avez demandé d’enregistrer, par date. Ils sont dans ce navigateur, sur cet appareil, et nulle part ailleurs.";
pub const SHARED: &str = "Toute personne qui utilise ce navigateur peut les lire. Sur un ordinateur partagé, effacez-les avant de partir.";
pub const CALCULATOR: &str = "Aller au calculateur";
pub const EMPTY_HEADING: &str = "Rien n’est enregistré ici";
pub const EMPTY_BODY: &str =
    "Dans le calculateur, tapez un résultat et la date du test. Choisissez ensuite « {save} ».";
pub const FORBIDDEN: &str = "Votre navigateur ne permet pas à cette page de stocker quoi que ce soit. Rien ne peut donc être enregistré ni affiché ici.";
pub const DAMAGED: &str = "Ce qui est stocké ici ne peut pas être lu. Rien n’a été changé.";
pub const DAMAGED_NEXT: &str = "Enregistrez-le dans un fichier si vous voulez le regarder. Effacez-le ensuite pour recommencer.";
pub const FAULT_AT: &str = "Ligne {line} : {fault}";
pub const PERSISTED: &str = "Votre navigateur les garde jusqu’à ce que vous les effaciez.";
pub const NOT_PERSISTED: &str = "Votre navigateur peut les supprimer de lui-même, si la place manque ou après des semaines sans visite. Un fichier à vous est plus sûr.";
pub const UNNAMED: &str = "Sans nom";
pub const NAME: &str = "Nom ou initiales";
pub const RENAME: &str = "Changer le nom";
pub const NO_MEANING: &str = "Cette page montre seulement vos chiffres dans l’ordre. Le calculateur dit ce que les sources disent de chacun.";
pub const VKA: &str = "Cette page ne sait pas quels médicaments vous prenez. Sous warfarine ou un anticoagulant semblable (AVK), ces chiffres ne peuvent pas montrer combien de vitamine K vous recevez.";
pub const ONE_TEST: &str = "Pour voir une évolution, il faut deux tests ou plus.";
pub const PICTURE_OF: &str = "{measure} : {n} tests, du {first} au {last}";
pub const LEGEND: &str =
    "Chaque point est un test. La barre derrière montre où peut se trouver le vrai taux.";
pub const LEGEND_LINES: &str = "Un trait plein est un changement plus grand que le seul hasard. Un trait en tirets peut être le seul hasard.";
pub const LEGEND_DOTS: &str = "Chaque point est un test. Aucun trait ne les relie, car personne ne sait ce qui est le hasard ici.";
pub const WHOLE_NOISE: &str = "Le premier et le dernier test diffèrent de moins de {percent} % : cela peut être le seul hasard.";
pub const WHOLE_MORE: &str = "Le premier et le dernier test diffèrent de plus de {percent} % : c’est plus que le seul hasard.";
pub const NO_COURSE: &str = "Plus que le hasard ne veut dire ni mieux ni moins bien.";
pub const RESULT: &str = "Résultat";
pub const RANGE: &str = "Où peut se trouver le vrai taux";
pub const SINCE: &str = "Comparé au test précédent";
pub const FIRST_TEST: &str = "premier test";
pub const APART: &str = "ne peut pas être comparé";
pub const NOISE: &str = "moins de {percent} % d’écart : cela peut être le seul hasard";
pub const MORE: &str = "plus de {percent} % d’écart : plus que le seul hasard";
pub const DRAWN_AS: &str = "sur le dessin : {value}";
pub const OWN_RANGE: &str = "valeurs de votre laboratoire : {range}";
pub const TAKEN: &str = "Ce que vous preniez alors";
pub const TAKEN_WRITE: &str = "Noter ce que vous preniez alors";
pub const TAKEN_HINT: &str = "Avec vos propres mots, par exemple le produit et la quantité. L’image le marque par son numéro.";
pub const TAKEN_KEEP: &str = "Garder la note";
pub const DELETE: &str = "Supprimer";
pub const FILE: &str = "Dans un fichier";
pub const EXPORT: &str = "Enregistrer dans un fichier";
pub const EXPORT_HINT: &str =
    "Un tableur peut ouvrir le fichier. Il n’est pas protégé : qui l’a peut le lire.";
pub const IMPORT: &str = "Ajouter des résultats d’un fichier";
pub const IMPORT_HINT: &str =
    "Seulement un fichier fait par cette page. Ce qui est déjà enregistré reste tel quel.";
pub const ERASE: &str = "Tout effacer";
pub const ERASE_SURE: &str = "Effacer tout ce qui est enregistré ici ? Résultats : {n}.";
pub const ERASE_YES: &str = "Oui, tout effacer";
pub const ERASE_NO: &str = "Non, le garder";
pub const UNDO_HINT: &str = "Cela marche jusqu’à ce que vous quittiez ou rechargiez cette page.";

#[must_use]
pub const fn read_error(error: ReadErrorKind) -> &'static str {
    match error {
        ReadErrorKind::Foreign => "ce n’est pas un fichier fait par cette page.",
        ReadErrorKind::Newer => {
            "une version plus récente de cette page l’a fait. Rechargez la page et réessayez."
        }
        ReadErrorKind::TooLong => "il contient plus que cette page ne peut prendre.",
        ReadErrorKind::Letters => "des lettres ont été perdues quand un autre programme l’a écrit.",
        ReadErrorKind::Cells => "elle est coupée ou a d’autres parties.",
        ReadErrorKind::Date => "la date n’est pas comme 2026-01-31.",
        ReadErrorKind::Measure => "cette page ne connaît pas ce test.",
        ReadErrorKind::Value => "le calculateur n’accepterait pas ce résultat.",
        ReadErrorKind::Lab => "ce que le laboratoire a imprimé ne peut pas être juste.",
    }
}

#[must_use]
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Deleted => "Un résultat est supprimé.",
        Outcome::Erased => "Tout ce qui était enregistré ici est effacé.",
        Outcome::Restored => "C’est comme avant.",
        Outcome::Renamed => "Le nom est changé.",
        Outcome::Noted => "La note est gardée.",
        Outcome::Exported => {
            "Le fichier est fait. Regardez là où votre navigateur met les téléchargements."
        }
        Outcome::Imported => "Ajoutés du fichier : {n}. Déjà là : {m}.",
        Outcome::FileRefused => "Le fichier n’a pas été pris, et rien n’a changé.",
        Outcome::Elsewhere => {
            "Un autre onglet a changé ce qui est enregistré. Voici ce qu’il y a maintenant."
        }
        Outcome::Conflict => {
            "Rien n’a été fait : un autre onglet a changé ce qui est enregistré. Voici ce qu’il y a maintenant."
        }
        Outcome::Forbidden => {
            "Rien n’a changé : votre navigateur ne permet pas à cette page de stocker quoi que ce soit."
        }
        Outcome::Full => "Rien n’a changé : votre navigateur n’a plus de place pour cette page.",
    }
}

pub const SAVED: Saved = saved_words!();
