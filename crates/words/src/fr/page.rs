//! The page: its head, its foot, its tools, and what it says in passing.

use crate::month::Month;
use crate::notice::Notice;

pub const DECIMAL_MARK: &str = ",";
pub const BETWEEN: &str = ", ";
pub const COLON: &str = " : ";
pub const LAST: &str = " et ";
pub const OR: &str = " ou ";
pub const DATE: &str = "{day} {month} {year}";
pub const FIRST_DAY: &str = "1er";

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

pub const TITLE: &str = "Que veut dire mon résultat ?";
pub const LEDE: &str = "Ce qu’en dit chaque source publiée.";
pub const MENU: &str = "Menu";
pub const WHAT_IS_IT: &str = "Quel résultat avez-vous ?";
pub const MGP_K: &str = "MGP · vitamine K";
pub const HEART_SCAN: &str = "Scanner du cœur";
pub const ALL_FIELDS: &str = "Afficher tous les champs";
pub const READ_REPORT: &str = "Lire mon compte rendu";
pub const COUNT_FOODS: &str = "Compter repas et gélules";
pub const FROM_LIST: &str =
    "De votre liste. Aliments avec un chiffre : {known} sur {n}. Compléments : {m}.";
pub const ALL_QUESTIONS: &str = "Toutes les questions";
pub const SPEAK: &str = "Sources qui attendent cette réponse : {n}";
pub const PRIVACY: &str = "Rien de ce que vous tapez ne quitte cet appareil.";
pub const CHECK_IT: &str = "Vérifiez-le";
pub const NOTHING_KEPT: &str = "Rien n’est gardé ici : tout disparaît quand vous fermez la page.";
pub const TOLD_HOST: &str = "Cette page transmet ce que vous tapez au site qui l’affiche. Demandez à ce site ce \
     qu’il en fait.";
pub const CLINIC_PHONE: &str = "En cas d’urgence, appelez d’abord les secours. Téléphone du centre de soins qui affiche cette page :";
pub const CLINIC_UNIT: &str = "Cette unité a été fixée par le centre de soins qui affiche cette page. Vérifiez que \
     votre compte rendu indique la même.";
pub const CLINIC_RANGE: &str = "Ces valeurs ont été fixées par le centre de soins qui affiche cette page. Vérifiez \
     que votre compte rendu indique les mêmes.";
pub const DESCRIPTION: &str = "Ce que dit chaque source publiée d’un résultat de vitamine D, de vitamine K ou de calcium. \
     Rien de ce que vous tapez ne quitte votre appareil.";
pub const NOT_FOR: &str = "Cette page montre ce que disent des sources publiées. Elle ne fait pas de diagnostic et ne fixe pas de dose.";
pub const TRANSLATION: &str = "Traduction pas encore relue par un soignant ; en cas de différence, le texte anglais fait foi.";

pub const LANGUAGE: &str = "Langue";
pub const WORDING: &str = "Formulation";
pub const PLAIN: &str = "Pour tout le monde";
pub const CLINICIAN: &str = "Pour les professionnels de santé (en anglais)";
pub const ALL_SOURCES: &str = "Toutes les sources";
pub const CLAIMS: &str = "Avez-vous lu que…";
pub const CLAIMS_NOT_REVIEWED: &str = "Pas encore relu par un soignant.";
pub const ABOUT_PAGE: &str = "À propos";
pub const NEW_TAB: &str = "s’ouvre dans un nouvel onglet";
pub const SKIP: &str = "Aller aux résultats";
pub const NEW_VERSION: &str = "Une nouvelle version est prête. Ce que vous avez tapé est conservé.";
pub const RELOAD: &str = "Recharger";
pub const PAGE_STAYS: &str = "La nouvelle version n’a pas répondu. Cette page reste donc ouverte, avec ce que vous avez tapé. Réessayez plus tard.";
pub const RENEWED: &str = "Voici la nouvelle version. Vérifiez ce que vous avez tapé.";
pub const INSTALL: &str = "Installer cette page";
pub const INSTALL_HINT: &str = "Elle s’ouvre alors aussi sans internet.";

pub const STRIP_RESULTS: &str = "Résultats : {n}";
pub const STRIP_WARNINGS: &str = "Avertissements : {n}";

pub const EMPTY_HEADING: &str = "Vos résultats s’afficheront ici";
pub const EMPTY_BODY: &str = "Tapez le nombre tel qu’il figure sur votre compte rendu et choisissez son unité. La \
     réponse s’affiche pendant que vous tapez.";
pub const PARTIAL_BODY: &str =
    "Il n’y a pas encore de réponse à ce que vous avez tapé. Lisez les remarques sous les champs.";
pub const NOT_STARTED: &str = "La page démarre. Si cette ligne reste, le navigateur n’a pas pu charger le calculateur : \
     rechargez la page ou utilisez un navigateur plus récent.";
pub const STOPPED: &str = "Le calculateur s’est arrêté. Rechargez la page.";

pub const PROBLEMS: &str = "Il y a un problème";

pub const TOOLS: &str = "Garder ou partager vos résultats";
pub const COPY_TEXT: &str = "Copier avec toutes les sources";
pub const COPY_SHORT: &str = "Copier en bref";
pub const MORE_WAYS: &str = "Autres possibilités";
pub const SOURCES_COUNT: &str = "Sources qui en disent quelque chose : {n}";
pub const COPY_LINK: &str = "Copier un lien";
pub const TAKE_ALONG: &str = "À emporter";
pub const REMIND: &str = "Créer un rappel au jour de votre choix";
pub const LINK_HINT: &str =
    "Le lien contient ce que vous avez tapé. Toute personne qui a ce lien peut le lire.";
pub const PRINT: &str = "Imprimer";
pub const CLEAR: &str = "Vider les champs";
pub const UNDO: &str = "Annuler";
pub const REPORT: &str = "Signaler un chiffre erroné";
pub const CLOSE: &str = "Fermer";
pub const SAVED: &str = "Résultats enregistrés";
pub const SAVE: &str = "Enregistrer sur cet appareil";
pub const SAVE_HINT: &str = "Vos résultats datés restent dans ce navigateur jusqu’à ce que vous les effaciez. Toute \
     personne qui l’utilise peut les lire.";
pub const SAVE_NAME: &str = "Nom ou initiales, si vous voulez";
pub const SAVE_DO: &str = "Enregistrer";
pub const SAVE_DATE_HINT: &str = "Pour chaque résultat sans date propre.";
pub const KEEP_A_FILE: &str = "Votre navigateur peut le supprimer : Safari le fait après une semaine sans visite. La \
     page « Résultats enregistrés » permet d’en garder un fichier. Ou ajoutez cette page à l’écran d’accueil et \
     enregistrez-y vos résultats.";
pub const TEXT_TO_COPY: &str = "Texte à copier";

#[must_use]
pub const fn notice(notice: Notice) -> &'static str {
    match notice {
        Notice::Copied => "Texte copié.",
        Notice::LinkCopied => "Lien copié.",
        Notice::CopyByHand => {
            "Votre navigateur ne permet pas de copier ici. Sélectionnez le texte et copiez-le."
        }
        Notice::Cleared => "Les champs sont vides. Ce qui est enregistré reste enregistré.",
        Notice::Restored => "Tout est rétabli.",
        Notice::Opened => "Ces chiffres sont venus avec le lien.",
        Notice::OpenedChanged => {
            "Ces chiffres sont venus avec le lien. Les tableaux ont changé depuis la création du lien : \
             comparez avec soin."
        }
        Notice::WordsFailed => {
            "Ces textes n’ont pas pu être chargés. Vous êtes peut-être hors ligne. Une langue déjà utilisée ici marche aussi sans réseau."
        }
        Notice::PrintByHand => {
            "L’impression n’est pas permise ici. Sélectionnez le texte et copiez-le."
        }
        Notice::Saved => "Enregistré sur cet appareil. Nouveaux : {n}.",
        Notice::SavedDated => {
            "Enregistré sur cet appareil. Nouveaux : {n}. Les résultats sans date ou avec une erreur ont été laissés de côté."
        }
        Notice::SaveNeedsDate => {
            "Pas enregistré. Donnez d’abord la date de l’analyse et corrigez les erreurs."
        }
        Notice::SaveFuture => {
            "Pas enregistré : la date d’une analyse est dans le futur. Vérifiez les dates."
        }
        Notice::Report => {
            "Cette page n’envoie rien. Vérifiez d’abord que le chiffre, l’unité et l’analyse sont ceux de votre compte rendu. Puis copiez ce texte, ajoutez ce qui est faux et envoyez-le à la personne qui vous a donné cette page. Il contient vos chiffres : ne le publiez pas."
        }
        Notice::SaveForbidden => {
            "Pas enregistré : votre navigateur ne permet pas à cette page de stocker quoi que ce soit."
        }
        Notice::SaveFull => "Pas enregistré : votre navigateur n’a plus de place pour cette page.",
        Notice::SaveForeign => {
            "Pas enregistré : ce qui est déjà stocké ne peut pas être lu. Regardez « Résultats enregistrés »."
        }
        Notice::Replaced => {
            "Ces chiffres sont venus avec le nouveau lien. Ce qui était ici avant est effacé."
        }
        Notice::ReplacedChanged => {
            "Ces chiffres sont venus avec le nouveau lien. Ce qui était ici avant est effacé. Les tableaux ont changé depuis la création du lien : comparez avec soin."
        }
        Notice::Taken => "Chiffres remplis : {n}. Vérifiez chacun.",
        Notice::PartFailed => {
            "Le chargement n’a pas réussi. Vous êtes peut-être hors ligne. Réessayez plus tard."
        }
    }
}

pub const COPY_HEAD: &str = "{name}, {date}";
pub const COPY_ENTERED: &str = "Ce qui a été tapé";
pub const COPY_PERSON: &str = "À propos de la personne";
pub const COPY_FOOT: &str = "Version {version}, tableaux du {tables}. Ni diagnostic ni conseil sur les doses. \
     Montrez ce texte avec le compte rendu du laboratoire.";
