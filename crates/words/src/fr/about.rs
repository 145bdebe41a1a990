//! The page about this page: what it is for and not for, how it works, what it
//! does with what is typed, what is not known, how to report a mistake.

use crate::catalogue::{AboutPart, about_parts};

pub const ABOUT_TITLE: &str = "À propos de cette page";

pub const ABOUT_FOR: &str = "À quoi elle sert";
pub const ABOUT_FOR_USE: &str = "Elle montre ce que des sources publiées disent d’un résultat de vitamine D, de \
     vitamine K ou de calcium. Vous pouvez la lire par vous-même ou avec votre médecin ou pharmacien.";
pub const ABOUT_FOR_WHOM: &str = "Elle s’adresse aux personnes qui ont un compte rendu de laboratoire, et à celles qui en parlent avec elles.";

pub const ABOUT_NOT_FOR: &str = "À quoi elle ne sert pas";
pub const ABOUT_NOT_FOR_ILLNESS: &str =
    "Elle ne cherche pas de quoi vous souffrez. Un chiffre seul le dit rarement.";
pub const ABOUT_NOT_FOR_TREATMENT: &str = "Elle ne fixe aucune dose et ne choisit aucun traitement. \
     Ne commencez, n’arrêtez et ne changez aucun médicament ni aucun complément à cause de cette page.";
pub const ABOUT_NOT_FOR_EMERGENCY: &str = "Elle n’est pas faite pour les urgences. Si vous vous sentez très mal, \
     appelez les secours et n’attendez pas la réponse d’une page.";
pub const ABOUT_NOT_FOR_SOME: &str = "Certaines personnes ont plus besoin d’un médecin que d’une page : les bébés, \
     les enfants, les femmes enceintes. C’est aussi le cas avec une maladie des reins, et sous warfarine ou \
     anticoagulant semblable (AVK).";

pub const ABOUT_HOW: &str = "Comment elle fonctionne";
pub const ABOUT_HOW_WORKS: &str = "Vous tapez un nombre tel qu’il figure sur votre compte rendu et vous choisissez \
     son unité. La page le cherche dans des tableaux tirés de sources publiées, chacun dans l’unité de sa source. \
     Elle montre ce que dit chaque source, où cela a été lu, et à quel point le chiffre est précis. Un chiffre qui \
     peut être dangereux fait apparaître un avertissement à la place.";
pub const ABOUT_HOW_OPEN: &str = "Tous les tableaux, toutes les sources et toutes les règles sont ouverts : chacun peut les lire et les vérifier.";

pub const ABOUT_PRIVACY: &str = "Votre vie privée";
pub const ABOUT_PRIVACY_STAYS: &str = "Rien de ce que vous tapez ne quitte cet appareil. Tout est calculé ici, et \
     rien n’est envoyé à un serveur.";
pub const ABOUT_PRIVACY_REQUESTED: &str = "Pour démarrer, votre navigateur demande à ce site les fichiers de la page. \
     Le site voit alors ce que voit tout site, comme votre adresse réseau. \
     Ensuite, la page ne demande plus qu’une autre langue, si vous en choisissez une.";
pub const ABOUT_PRIVACY_STORED: &str = "Rien n’est enregistré, sauf si vous le demandez. \
     Il n’y a ni cookies, ni compteurs, ni connexion à un compte. Quand vous fermez la page, elle oublie tout ce que vous n’avez pas enregistré.";
pub const ABOUT_PRIVACY_SAVED: &str = "Si vous choisissez « Enregistrer sur cet appareil », vos résultats datés et \
     le nom que vous avez donné sont stockés dans ce navigateur. La page « Résultats enregistrés » montre tout. Vous \
     pouvez y enregistrer un fichier ou tout effacer.";
pub const ABOUT_PRIVACY_KEPT: &str = "La page elle-même est conservée pour s’ouvrir sans internet. De temps en \
     temps, elle cherche une version plus récente. Rien de ce que vous avez tapé n’y figure.";
pub const ABOUT_PRIVACY_OTHERS: &str = "Un traducteur de pages ou une extension du navigateur peut lire ce qui est sur une page. \
     Cette page ne peut pas l’empêcher. Sur un ordinateur partagé, fermez la page quand vous avez fini.";

pub const ABOUT_CHECK: &str = "Vérifiez-le vous-même";
pub const ABOUT_CHECK_STEPS: [&str; 5] = [
    "Sur un ordinateur, ouvrez les outils de développement de votre navigateur (souvent la touche F12) et choisissez « Réseau ».",
    "Rechargez la page et attendez que plus aucune ligne n’apparaisse.",
    "Tapez des chiffres, cochez des cases et ouvrez toutes les rubriques. Aucune nouvelle ligne ne devrait \
     apparaître.",
    "Passez maintenant hors ligne et tapez un autre chiffre. La page répond toujours.",
    "Dans la partie appelée « Stockage » ou « Application », cherchez ce site. Rien de ce que vous avez tapé ne devrait s’y trouver, sauf ce que vous avez enregistré.",
];

pub const ABOUT_LIMITS: &str = "Ce qui n’est pas sûr";
pub const ABOUT_LIMITS_REVIEW: &str = "Aucun professionnel de santé n’a encore relu les tableaux, ni les avertissements, ni les textes.";
pub const ABOUT_LIMITS_LANGUAGES: &str = "Une traduction est marquée comme non relue tant qu’un professionnel de santé qui a grandi avec la langue ne l’a pas lue. \
     Ce qu’un traducteur de navigateur fait de la page n’est vérifié par personne.";
pub const ABOUT_LIMITS_VARIATION: &str = "On ne sait pas de combien la dp-ucMGP varie d’un jour à l’autre, et aucun \
     seuil n’est reconnu par tous.";
pub const ABOUT_LIMITS_SOURCES: &str = "Les sources ne sont pas toutes aussi bonnes. Certaines ont été lues dans le \
     texte original, d’autres dans un texte qui les cite. La page dit lesquelles.";
pub const ABOUT_LIMITS_AGE: &str = "Les sources changent. Chacune indique quand elle a été vérifiée, et la page dit \
     quand la suivante est en retard.";
pub const ABOUT_LIMITS_LAB: &str = "Les laboratoires diffèrent. Les valeurs de référence de votre propre compte rendu peuvent compter plus que toutes celles d’ici.";

pub const ABOUT_REPORT: &str = "Si quelque chose est faux";
pub const ABOUT_REPORT_HOW: &str = "La page n’envoie aucun signalement d’elle-même. Si un chiffre, une source ou un \
     mot est faux, signalez-le dans la liste publique du projet.";
pub const ABOUT_REPORT_WHAT: &str = "Écrivez quelle source, ce que dit la page, ce qu’elle devrait dire, et où cela est imprimé. \
     Un chiffre inventé suffit.";
pub const ABOUT_REPORT_NOT: &str = "La liste est publique : n’y mettez ni votre nom, ni vos résultats, ni votre compte rendu de laboratoire.";
pub const ABOUT_REPORT_HARM: &str = "Si vous avez subi un dommage, parlez-en d’abord à un médecin. Les risques \
     connus, et ce qui est fait contre eux, sont dans le registre des dangers du projet.";

pub const ABOUT_INTERESTS: &str = "Qui paie";
pub const ABOUT_INTERESTS_NONE: &str = "La page ne montre aucune publicité, ne vend rien et ne reçoit pas d’argent \
     pour des liens. Elle ne nomme aucune marque à acheter.";
pub const ABOUT_INTERESTS_SOURCES: &str = "Certaines études ont été payées par des fabricants de tests ou de compléments. Quand on le sait, c’est dit.";

pub const ABOUT_RULES: &str = "Règles pour les dispositifs médicaux";
pub const ABOUT_RULES_INFORMATION: &str = "Cette page est faite pour informer. Elle n’est ni vendue ni certifiée comme dispositif médical.";
pub const ABOUT_RULES_OPEN: &str = "Une page comme celle-ci compte-t-elle comme un dispositif ? Cela dépend du pays \
     et de la façon dont elle est utilisée. Une phrase comme celle-ci ne règle pas la question, et aucune autorité \
     n’a examiné la page.";
pub const ABOUT_RULES_CLINICS: &str = "Un centre de soins qui l’utilise devrait consulter une personne qui connaît \
     les règles de son pays.";

pub const ABOUT_ACCESS: &str = "Accessibilité";
pub const ABOUT_ACCESS_AIM: &str = "La page vise les WCAG 2.2, niveau AA.";
pub const ABOUT_ACCESS_TESTED: &str = "Un programme (axe-core) la contrôle dans Chromium, Firefox et WebKit, en large et en étroit. \
     Une visite entière avec le clavier seul est testée aussi.";
pub const ABOUT_ACCESS_NOT_YET: &str = "Les personnes qui utilisent chaque jour un lecteur d’écran ne l’ont pas encore essayée. \
     Un programme ne peut pas trouver tous les obstacles : nous ne disons donc pas qu’elle atteint ce but.";
pub const ABOUT_ACCESS_TELL: &str =
    "Si quelque chose vous gêne, un message dans la liste publique nous aide à le corriger.";

pub const ABOUT_PARTS: [AboutPart; 10] = about_parts!();
