//! The page: its head, its foot, its tools, and what it says in passing.

use crate::month::Month;
use crate::notice::Notice;

pub const DECIMAL_MARK: &str = ",";
pub const BETWEEN: &str = ", ";
pub const LAST: &str = " et ";
pub const OR: &str = " ou ";
pub const DATE: &str = "{day} {month} {year}";

#[must_use]
pub const fn month(month: Month) -> &'static str {
    match month {
        Month::January => "janvier",
        Month::February => "février",
        Month::March => "mars",
        Month::April => "avril",
        Month::May => "mai",
        Month::June => "juin",
        Month::July => "juillet",
        Month::August => "août",
        Month::September => "septembre",
        Month::October => "octobre",
        Month::November => "novembre",
        Month::December => "décembre",
    }
}

pub const TITLE: &str = "Que veut dire mon chiffre ?";
pub const LEDE: &str = "Ce qu’en dit chaque source publiée, côte à côte.";
pub const MENU: &str = "Menu";
pub const WHAT_IS_IT: &str = "Qu’avez-vous ?";
pub const MGP_K: &str = "MGP · vitamine K";
pub const HEART_SCAN: &str = "Scanner du cœur";
pub const ALL_FIELDS: &str = "Afficher tous les champs";
pub const READ_REPORT: &str = "Lire mon compte rendu";
pub const COUNT_FOODS: &str = "Compter ce que je mange et prends";
pub const FROM_LIST: &str =
    "De votre liste. Aliments avec un chiffre : {known} sur {n}. Compléments : {m}.";
pub const ALL_QUESTIONS: &str = "Afficher toutes les questions";
pub const SPEAK: &str = "Sources qui attendent cette réponse : {n}";
pub const PRIVACY: &str = "Rien de ce que vous tapez ne quitte cet appareil.";
pub const CHECK_IT: &str = "Vérifiez-le vous-même";
pub const NOTHING_KEPT: &str = "Rien n’est gardé ici : tout disparaît quand vous fermez la page.";
pub const TOLD_HOST: &str = "Cette page transmet ce que vous tapez ici au site qui l’entoure. Demandez à ce site ce qu’il en fait.";
pub const CLINIC_PHONE: &str = "Téléphone de la clinique qui affiche cette page (en cas d’urgence, d’abord le numéro d’urgence) :";
pub const CLINIC_UNIT: &str = "Cette unité a été fixée par la clinique qui affiche cette page. Vérifiez que votre compte rendu indique la même.";
pub const CLINIC_RANGE: &str = "Cet intervalle a été fixé par la clinique qui affiche cette page. Vérifiez que votre compte rendu indique le même.";
pub const DESCRIPTION: &str = "Ce que dit chaque source publiée d’un résultat de vitamine D, de vitamine K ou de calcium. \
     Rien de ce que vous tapez ne quitte votre appareil.";
pub const NOT_FOR: &str = "Cette page rapporte ce que disent des sources publiées. Elle ne trouve pas de quoi vous souffrez et ne fixe aucune dose.";
pub const TRANSLATION: &str = "Cette traduction n’a pas encore été vérifiée par un professionnel de santé francophone ; \
     en cas de différence, c’est le texte anglais qui compte.";

pub const LANGUAGE: &str = "Langue";
pub const WORDING: &str = "Formulation";
pub const PLAIN: &str = "Pour tout le monde";
pub const CLINICIAN: &str = "Pour les professionnels de santé (en anglais)";
pub const ALL_SOURCES: &str = "Toutes les sources";
pub const CLAIMS: &str = "Vous avez peut-être lu que…";
pub const ABOUT_PAGE: &str = "À propos";
pub const NEW_TAB: &str = "s’ouvre dans un nouvel onglet";
pub const SKIP: &str = "Aller aux résultats";
pub const NEW_VERSION: &str = "Une nouvelle version est prête. Ce que vous avez saisi reste.";
pub const RELOAD: &str = "Recharger";
pub const RENEWED: &str = "Voici la nouvelle version. Vérifiez ce que vous avez saisi.";
pub const INSTALL: &str = "Installer cette page";
pub const INSTALL_HINT: &str = "Elle s’ouvre alors aussi sans internet.";

pub const STRIP_RESULTS: &str = "Résultats : {n}";
pub const STRIP_WARNINGS: &str = "Avertissements : {n}";
pub const STRIP_GO: &str = "Voir ce qu’ils veulent dire";

pub const EMPTY_HEADING: &str = "Vos résultats s’afficheront ici";
pub const EMPTY_BODY: &str = "Tapez un chiffre comme votre laboratoire l’a imprimé et choisissez son unité. \
     La réponse vient à mesure que vous tapez.";
pub const PARTIAL_BODY: &str =
    "Ce que vous avez tapé n’a pas encore de réponse. Regardez les remarques sous les champs.";
pub const NOT_STARTED: &str = "La page démarre. Si cette ligne reste, le navigateur n’a pas pu charger le calculateur : \
     rechargez la page ou utilisez un navigateur plus récent.";
pub const STOPPED: &str = "Le calculateur s’est arrêté. Rechargez la page.";

pub const PROBLEMS: &str = "Il y a un problème";

pub const TOOLS: &str = "À emporter";
pub const COPY_TEXT: &str = "Copier en texte";
pub const COPY_LINK: &str = "Copier un lien";
pub const LINK_HINT: &str =
    "Le lien contient ce que vous avez tapé. Toute personne qui a ce lien peut le lire.";
pub const PRINT: &str = "Imprimer";
pub const CLEAR: &str = "Tout effacer";
pub const UNDO: &str = "Annuler l’effacement";
pub const REPORT: &str = "Signaler un chiffre faux";
pub const REPORT_HINT: &str = "Cette page n’envoie rien. Copiez ce texte, ajoutez ce qui est faux et envoyez-le à la personne qui vous a donné cette page.";
pub const CLOSE: &str = "Fermer";
pub const SAVED: &str = "Résultats enregistrés";
pub const SAVE: &str = "Enregistrer sur cet appareil";
pub const SAVE_HINT: &str = "Vos résultats datés restent dans ce navigateur jusqu’à ce que vous les effaciez. Qui l’utilise peut les lire.";
pub const SAVE_NAME: &str = "Nom ou initiales, si vous voulez";
pub const SAVE_DO: &str = "Enregistrer";
pub const TEXT_TO_COPY: &str = "Texte à copier";

#[must_use]
pub const fn notice(notice: Notice) -> &'static str {
    match notice {
        Notice::Copied => "Le texte est copié.",
        Notice::LinkCopied => "Le lien est copié.",
        Notice::CopyByHand => {
            "Votre navigateur ne permet pas de copier ici. Sélectionnez le texte et copiez-le."
        }
        Notice::Cleared => "Tout est effacé.",
        Notice::Restored => "Tout est rétabli.",
        Notice::Opened => "Ces chiffres sont venus avec le lien.",
        Notice::OpenedChanged => {
            "Ces chiffres sont venus avec le lien. Les tableaux ont changé depuis la création du lien : \
             comparez avec soin."
        }
        Notice::WordsFailed => "Les textes de cette langue n’ont pas pu être chargés. Réessayez.",
        Notice::PrintByHand => {
            "L’impression n’est pas permise ici. Sélectionnez le texte et copiez-le."
        }
        Notice::Saved => "Enregistré sur cet appareil. Nouveaux : {n}.",
        Notice::SavedDated => {
            "Enregistré sur cet appareil. Nouveaux : {n}. Les résultats sans date ou avec une erreur ont été laissés de côté."
        }
        Notice::SaveNeedsDate => {
            "Pas enregistré. Donnez d’abord la date du test, et corrigez les erreurs. La date se trouve juste sous chaque chiffre."
        }
        Notice::SaveForbidden => {
            "Pas enregistré : votre navigateur ne permet pas à cette page de stocker quoi que ce soit."
        }
        Notice::SaveFull => "Pas enregistré : votre navigateur n’a plus de place pour cette page.",
        Notice::SaveForeign => {
            "Pas enregistré : ce qui est déjà stocké ne peut pas être lu. Regardez « Résultats enregistrés »."
        }
        Notice::Replaced => {
            "Ces chiffres sont venus avec le nouveau lien. Ce qui était ici avant est effacé."
        }
        Notice::ReplacedChanged => {
            "Ces chiffres sont venus avec le nouveau lien. Ce qui était ici avant est effacé. Les tableaux ont changé depuis la création du lien : comparez avec soin."
        }
        Notice::Taken => "Chiffres remplis : {n}. Vérifiez chacun.",
        Notice::PartFailed => {
            "Le chargement n’a pas réussi. Vous êtes peut-être hors ligne, et cela n’a jamais été ouvert ici."
        }
    }
}

pub const COPY_HEAD: &str = "{name}, {date}";
pub const COPY_ENTERED: &str = "Ce qui a été entré";
pub const COPY_PERSON: &str = "À propos de la personne";
pub const COPY_FOOT: &str = "Version {version}, tableaux du {tables}. Ni diagnostic ni conseil sur les doses. \
     Montrez ce texte avec le compte rendu du laboratoire.";
