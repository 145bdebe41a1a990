//! The page of saved results.

use crate::catalogue::{Saved, saved_words};
use crate::outcome::Outcome;
use calcium_compass_core::saved::file::ReadErrorKind;

pub const TITLE: &str = "Vos résultats enregistrés";
pub const LEDE: &str = "Les résultats que vous avez enregistrés, par date. Ils sont dans ce navigateur, sur cet \
     appareil, et nulle part ailleurs.";
pub const SHARED: &str = "Toute personne qui utilise ce navigateur peut les lire. Sur un ordinateur partagé, effacez-les avant de partir.";
pub const CALCULATOR: &str = "Aller au calculateur";
pub const EMPTY_HEADING: &str = "Rien n’est enregistré ici";
pub const EMPTY_BODY: &str = "Dans le calculateur, tapez un résultat et la date de l’analyse. Choisissez ensuite « {save} ».";
pub const FORBIDDEN: &str = "Votre navigateur ne permet pas à cette page de stocker quoi que ce soit. Rien ne peut donc être enregistré ni affiché ici.";
pub const DAMAGED: &str = "Ce qui est stocké ici ne peut pas être lu. Rien n’a été changé.";
pub const DAMAGED_NEXT: &str = "Enregistrez-le dans un fichier si vous voulez le regarder. Effacez-le ensuite pour recommencer.";
pub const FAULT_AT: &str = "Ligne {line} : {fault}";
pub const PERSISTED: &str = "Votre navigateur les garde jusqu’à ce que vous les effaciez.";
pub const NOT_PERSISTED: &str = "Votre navigateur peut les supprimer de lui-même si la place manque. Safari le fait \
     après une semaine sans visite. Il est plus sûr d’en garder un fichier.";
pub const UNNAMED: &str = "Sans nom";
pub const NAME: &str = "Nom ou initiales";
pub const RENAME: &str = "Changer le nom";
pub const NO_MEANING: &str = "Cette page donne seulement la liste de vos résultats. Le calculateur montre ce que les \
     sources disent de chacun.";
pub const VKA: &str = "Cette page ne sait pas quels médicaments vous prenez. Sous warfarine ou un anticoagulant semblable (AVK), ces chiffres ne peuvent pas montrer combien de vitamine K vous recevez.";
pub const ONE_TEST: &str = "Pour voir une évolution, il faut au moins deux analyses.";
pub const PICTURE_OF: &str = "{measure} : {n} analyses, du {first} au {last}";
pub const LEGEND: &str =
    "Chaque point est une analyse. La barre derrière montre où peut se trouver le vrai taux.";
pub const LEGEND_LINES: &str = "Un trait plein montre un changement plus grand que le hasard. Un trait en tirets \
     peut être dû au seul hasard.";
pub const LEGEND_DOTS: &str = "Chaque point est une analyse. Aucun trait ne les relie, car on ne sait pas de combien \
     cette analyse varie par hasard.";
pub const LEGEND_RANGE: &str = "La bande pâle est l’intervalle imprimé par votre laboratoire.";
pub const NO_LIMITS: &str = "Les limites des sources ne sont pas dessinées : elles ne sont pas les mêmes, et certaines valent pour d’autres âges.";
pub const WHOLE_NOISE: &str = "La première et la dernière analyse diffèrent de moins de {percent} % : cela peut être \
     dû au seul hasard.";
pub const WHOLE_MORE: &str = "La première et la dernière analyse diffèrent de plus de {percent} % : plus que le \
     hasard ne l’explique.";
pub const NO_COURSE: &str =
    "Un changement plus grand que le hasard n’est pas toujours bon ou mauvais.";
pub const RESULT: &str = "Résultat";
pub const RANGE: &str = "Où peut se trouver le vrai taux";
pub const SINCE: &str = "Comparé à l’analyse précédente";
pub const FIRST_TEST: &str = "première analyse";
pub const APART: &str = "ne peut pas être comparé";
pub const NOISE: &str = "moins de {percent} % d’écart : cela peut être dû au seul hasard";
pub const MORE: &str = "plus de {percent} % d’écart : plus que le hasard";
pub const DRAWN_AS: &str = "sur le dessin : {value}";
pub const OWN_RANGE: &str = "valeurs de votre laboratoire : {range}";
pub const TAKEN: &str = "Ce que vous preniez alors";
pub const TAKEN_WRITE: &str = "Noter ce que vous preniez alors";
pub const TAKEN_HINT: &str = "Avec vos propres mots, par exemple le produit et la quantité. L’image le marque par son numéro.";
pub const TAKEN_KEEP: &str = "Garder la note";
pub const DELETE: &str = "Supprimer";
pub const FILE: &str = "Dans un fichier";
pub const EXPORT: &str = "Enregistrer dans un fichier";
pub const EXPORT_HINT: &str = "Un tableur peut ouvrir le fichier. Il n’est pas protégé : toute personne qui l’a peut le lire.";
pub const IMPORT: &str = "Ajouter des résultats d’un fichier";
pub const IMPORT_HINT: &str =
    "Seulement des fichiers créés par cette page. Ce qui est déjà enregistré reste tel quel.";
pub const ERASE: &str = "Tout effacer";
pub const FOODS_KEPT: &str = "Votre liste d’aliments et de compléments est gardée ici aussi.";
pub const ERASE_SURE: &str = "Effacer tout ce qui est enregistré ici ? Résultats : {n}.";
pub const ERASE_YES: &str = "Oui, tout effacer";
pub const ERASE_NO: &str = "Non, tout garder";
pub const UNDO_HINT: &str = "C’est possible jusqu’à ce que vous quittiez ou rechargiez cette page.";

#[must_use]
pub const fn read_error(error: ReadErrorKind) -> &'static str {
    match error {
        ReadErrorKind::Foreign => "ce fichier n’a pas été créé par cette page.",
        ReadErrorKind::Newer => {
            "il a été créé par une version plus récente de cette page. Rechargez la page et réessayez."
        }
        ReadErrorKind::TooLong => "il contient plus que cette page ne peut lire.",
        ReadErrorKind::Spreadsheet => {
            "un tableur l’a changée. Utilisez le fichier tel que cette page l’a créé, sans l’enregistrer dans un \
             tableur."
        }
        ReadErrorKind::Letters => {
            "des lettres ont été perdues quand un autre programme l’a enregistré."
        }
        ReadErrorKind::Cells => "elle est coupée ou a des colonnes inattendues.",
        ReadErrorKind::Date => "la date n’est pas de la forme 2026-01-31.",
        ReadErrorKind::Measure => "cette page ne connaît pas cette analyse.",
        ReadErrorKind::Value => "le calculateur n’accepte pas ce résultat.",
        ReadErrorKind::Lab => "ce que le laboratoire a indiqué ne peut pas être juste.",
    }
}

#[must_use]
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Deleted => "Un résultat a été supprimé.",
        Outcome::Erased => "Tout ce qui était enregistré ici a été effacé.",
        Outcome::Restored => "Tout est comme avant.",
        Outcome::Renamed => "Le nom a été changé.",
        Outcome::Noted => "La note est gardée.",
        Outcome::Exported => "Fichier créé. Cherchez-le dans vos téléchargements.",
        Outcome::Imported => "Ajoutés du fichier : {n}. Déjà là : {m}.",
        Outcome::FileRefused => "Le fichier n’a pas été accepté. Rien n’a changé.",
        Outcome::Elsewhere => {
            "Un autre onglet a changé ce qui est enregistré. Voici ce qu’il y a maintenant."
        }
        Outcome::Conflict => {
            "Rien n’a été fait : un autre onglet a changé ce qui est enregistré. Voici ce qu’il y a maintenant."
        }
        Outcome::Forbidden => {
            "Rien n’a changé : votre navigateur ne permet pas à cette page de stocker quoi que ce soit."
        }
        Outcome::Full => "Rien n’a changé : votre navigateur n’a plus de place pour cette page.",
    }
}

pub const SAVED: Saved = saved_words!();
