//! What is said of one figure.

use crate::plural::Plural;
use calcium_compass_core::agreement::Says;
use calcium_compass_core::applies::{Need, Why};
use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::intake::Status;
use calcium_compass_core::next::{Next, Retest};
use calcium_compass_core::reference::Kind;
use calcium_compass_core::safety::Gate;
use calcium_compass_core::uncertainty::ChangeVerdict;

#[must_use]
pub const fn agreement(total: Plural) -> &'static str {
    match total {
        Plural::One => "{total} source en vigueur s’applique ici : {parts}.",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "{total} sources en vigueur s’appliquent ici : {parts}."
        }
    }
}

#[must_use]
pub const fn agreement_part(part: (ReadsAs, Plural)) -> &'static str {
    use Plural::{Few, Many, One, Other, Two};
    match part {
        (ReadsAs::Enough, One) => "{n} dit « assez »",
        (ReadsAs::Enough, Two | Few | Many | Other) => "{n} disent « assez »",
        (ReadsAs::NotEnough, One) => "{n} dit « pas assez »",
        (ReadsAs::NotEnough, Two | Few | Many | Other) => "{n} disent « pas assez »",
        (ReadsAs::High, One) => "{n} dit « élevé »",
        (ReadsAs::High, Two | Few | Many | Other) => "{n} disent « élevé »",
        (ReadsAs::None, One) => "{n} ne fixe aucun seuil",
        (ReadsAs::None, Two | Few | Many | Other) => "{n} ne fixent aucun seuil",
    }
}

#[must_use]
pub const fn agreement_beyond(n: Plural) -> &'static str {
    match n {
        Plural::One => "{n} ne dit rien de taux aussi élevés",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "{n} ne disent rien de taux aussi élevés"
        }
    }
}

pub const BRIEF_ENOUGH: &str = "{n} sur {total} disent « assez »";
pub const BRIEF_NOT_ENOUGH: &str = "{n} sur {total} disent « pas assez »";
pub const BRIEF_HIGH: &str = "{n} sur {total} disent « élevé »";
pub const MOST_ENOUGH: &str = "La plupart jugent {value} suffisant.";
pub const MOST_NOT_ENOUGH: &str = "La plupart jugent {value} insuffisant.";
pub const MOST_HIGH: &str = "La plupart jugent {value} élevé.";
pub const DISAGREE: &str = "Les sources ne sont pas d’accord sur {value}.";
pub const NOT_VOTES: &str = "Ce ne sont pas des votes : beaucoup reposent sur les mêmes études.";
pub const NO_AGREEMENT: &str =
    "Aucune source ne peut encore être appliquée. La liste dit pourquoi.";

pub const NO_CUT_OFF: &str = "Aucun seuil n’est reconnu par tous pour cette analyse.";
pub const AMONG_MARKS: &str =
    "{value} {unit} atteint ou dépasse le seuil de sources publiées ({above} sur {total}).";
pub const NOT_LOWER_IS_BETTER: &str = "Il n’est pas prouvé qu’un chiffre plus bas soit meilleur.";
pub const NO_VARIATION: &str = "On ne sait pas de combien ce résultat varie d’un jour à l’autre.";

#[must_use]
pub const fn gated(gate: Gate) -> &'static str {
    match gate {
        Gate::Vka => {
            "Sous warfarine ou médicament semblable (AVK), ce chiffre ne peut pas montrer combien de vitamine K vous recevez. \
             Demandez au médecin ou au service qui suit votre anticoagulant."
        }
        Gate::VkaUnsure => {
            "Vous avez un doute sur les anticoagulants. \
             Sous warfarine ou médicament semblable (AVK), ce chiffre veut dire autre chose. \
             Demandez à votre pharmacien ou à votre centre de soins quel médicament vous prenez."
        }
        Gate::Kidney => {
            "Quand les reins marchent mal, ce chiffre est élevé, quelle que soit votre vitamine K. Aucune valeur de \
             référence n’est donc affichée. Voici des chiffres typiques d’études sur les reins :"
        }
    }
}

pub const NEEDS_VKA: &str = "Rien n’est encore affiché : répondez d’abord si vous prenez de la warfarine ou un anticoagulant semblable (AVK).";
pub const NEEDS_KIDNEY: &str = "Rien n’est encore affiché : répondez d’abord si vous avez un problème de reins, ou ajoutez votre DFG estimé (eGFR).";

pub const KIDNEY_CENTRE: &str = "{group} : valeur médiane d’environ {centre} pmol/L.";
pub const KIDNEY_HALF: &str = "{group} : valeur médiane de {centre} pmol/L, et de {low} à {high} pour la moitié d’entre elles.";

pub const NEAR: &str = "Près d’une limite : une autre analyse pourrait tomber dans un autre groupe (sources : {n} \
     sur {total}).";
pub const NEAR_EDGE: &str = "près d’une limite";
pub const INTERVAL: &str = "Les analyses varient, et les personnes aussi. Le vrai taux peut se situer de {low} à \
     {high} {unit}.";
pub const OTHER_UNIT: &str = "{value} {unit}";
pub const OTHER_UNIT_ABOUT: &str = "environ {value} {unit}";

#[must_use]
pub const fn change(verdict: ChangeVerdict) -> &'static str {
    match verdict {
        ChangeVerdict::Noise => {
            "Les deux analyses diffèrent de moins de {percent} %. Un tel écart peut venir du seul hasard."
        }
        ChangeVerdict::MoreThanNoise => {
            "Les deux analyses diffèrent de plus de {percent} % : plus que le hasard ne l’explique."
        }
    }
}

pub const WHO_SAYS_WHAT: &str = "Qui dit quoi de {value}";
pub const SOURCE: &str = "Source";
pub const CALLS_IT: &str = "Ce qu’elle dit";
pub const BECAUSE: &str = "Valeurs";
pub const HEALTH_BODIES: &str = "Organismes de santé (textes en vigueur)";
pub const LABORATORIES: &str = "Laboratoires";
pub const STUDIES: &str = "Études et fabricants de tests";
pub const PAST: &str = "Sources retirées ou remplacées";
pub const SOURCES: &str = "D’où viennent ces chiffres";
pub const ABOUT: &str = "Porte sur : {population}";
pub const PRINTED: &str = "dans l’original : {printed}";

pub const FROM_TO: &str = "de {lower} à {upper} {unit}";
pub const FROM_TO_UNDER: &str = "de {lower} à moins de {upper} {unit}";
pub const ABOVE_TO: &str = "plus de {lower}, jusqu’à {upper} {unit}";
pub const ABOVE_TO_UNDER: &str = "plus de {lower}, moins de {upper} {unit}";
pub const UNDER: &str = "moins de {upper} {unit}";
pub const UP_TO: &str = "{upper} {unit} ou moins";
pub const OR_MORE: &str = "{lower} {unit} ou plus";
pub const ABOVE: &str = "plus de {lower} {unit}";

#[must_use]
pub const fn why(why: Why) -> &'static str {
    match why {
        Why::Age => "N’est pas prévue pour cet âge.",
        Why::Sex => "N’est pas prévue pour ce sexe.",
        Why::Stage => "N’est pas prévue pour cette étape de la vie.",
        Why::Condition => "Ne s’applique pas avec ce que vous avez coché.",
        Why::Censored => {
            "Le laboratoire a seulement indiqué « moins de » ou « plus de » : le résultat pourrait être dans plusieurs groupes."
        }
        Why::Approximate => "Trop près d’une limite : cela ne peut se calculer qu’à peu près.",
        Why::Missing => "Il manque un autre résultat.",
    }
}

#[must_use]
pub const fn need(need: Need) -> &'static str {
    match need {
        Need::Age => "Ajoutez votre âge.",
        Need::Sex => "Ajoutez votre sexe.",
        Need::Stage => "Ajoutez votre étape de la vie.",
        Need::Vka => "Répondez à la question sur les anticoagulants.",
        Need::Kidney => "Répondez à la question sur les reins, ou ajoutez votre DFG estimé (eGFR).",
    }
}

pub const NOT_SHOWN: &str = "Non affiché, par sécurité.";

pub const JOINT: &str = "Les deux chiffres ensemble";
pub const JOINT_CELL: &str = "Une étude néerlandaise a classé les gens selon les deux analyses. Vos résultats sont \
     dans ce groupe de l’étude : {label}.";
pub const JOINT_NOTE: &str =
    "Une seule étude, avec 4742 adultes. Elle ne peut pas dire ce qui arrivera à une personne.";

pub const REPLACED: &str = "Lisez d’abord l’avertissement. Les sources ne sont pas comparées ici.";
pub const HIDDEN_SOURCES: &str = "Sources non affichées, par sécurité : {n}";
pub const OTHER_SOURCES: &str =
    "Sources qui ne vous concernent pas ou qui demandent d’autres réponses : {n}";

pub const ONE_SOURCE: &str = "{source} : {label}.";

#[must_use]
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::BelowAverageNeed => {
            "{amount} {unit} par jour, c’est moins que {value} {unit} ({kind}), la quantité qui suffit à la moitié des gens."
        }
        Status::Between => {
            "{amount} {unit} par jour, c’est entre le besoin moyen et {value} {unit} ({kind})."
        }
        Status::Meets => "{amount} {unit} par jour, cela atteint {value} {unit} ({kind}).",
        Status::BelowReference => {
            "{amount} {unit} par jour, c’est moins que {value} {unit} ({kind})."
        }
        Status::BelowAi => {
            "{amount} {unit} par jour, c’est moins que {value} {unit} ({kind}). Cela ne veut pas dire que c’est trop \
             peu."
        }
        Status::AboveLimit => {
            "C’est au-dessus de la limite supérieure de sécurité que cet organisme fixe."
        }
        Status::Incomplete => {
            "Certaines quantités ne sont pas remplies. \
             Ce qui est rempli ne peut pas montrer si {value} {unit} ({kind}) est atteint."
        }
        Status::NoValue => "Cet organisme ne fixe pas de valeur pour vous ici.",
        Status::Needs(need) => self::need(need),
        Status::Gated(_) => NOT_SHOWN,
    }
}

pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Ear => "besoin moyen, EAR",
        Kind::Ar => "besoin moyen, AR",
        Kind::Rda => "apport recommandé, RDA",
        Kind::Pri => "apport recommandé, PRI",
        Kind::Rni => "apport recommandé, RNI",
        Kind::SafeIntake => "apport sûr",
        Kind::Ai => "apport suffisant, AI",
        Kind::Ul => "limite supérieure de sécurité, UL",
    }
}

pub const SHARES_BETWEEN: &str = "{population} : {share} % étaient sous {at} {unit} et {more} % sous {upper} {unit}. Ce nombre est entre les deux.";
pub const SHARES_UNDER: &str =
    "{population} : {share} % étaient sous {at} {unit}. Ce nombre est lui aussi en dessous.";
pub const SHARES_OVER: &str =
    "{population} : {share} % étaient sous {at} {unit}. Ce nombre ne l’est pas.";
pub const SHARES_NOTE: &str = "Cela dit si un nombre est fréquent, pas s’il est bon.";
pub const FROM_FOOD_ALONE: &str = "Cela compte seulement les aliments et les boissons.";

pub const HOW_COMPARE: &str = "Et chez les autres ?";
pub const SHARES_PICTURE: &str =
    "{measure} : {value} {unit} parmi d’autres personnes : {population}.";
pub const SHARES_FIGURE: &str = "Un nombre";
pub const SHARES_UNDER_THIS: &str = "Combien avaient moins";
pub const SHARE: &str = "{share} %";
pub const WHAT_NEXT: &str = "Et ensuite";
#[must_use]
pub const fn next(next: Next) -> &'static str {
    match next {
        Next::Calm => {
            "Aucun avertissement pour ce résultat. Ce n’est pas un examen : si vous allez mal \
             ou si le laboratoire l’a signalé, voyez médecin ou pharmacien."
        }
        Next::Outside => {
            "Ce résultat est en dehors de valeurs de référence affichées ici. Ce sont celles que votre laboratoire \
             donne pour votre âge qui comptent. Parlez-en à votre médecin ; aujourd’hui si vous vous sentez mal."
        }
        Next::Info => "Lisez l’encadré ci-dessus. Parlez-en lors de votre prochaine visite.",
        Next::Talk => {
            "Faites ce que dit l’avertissement ci-dessus. Montrez ce chiffre à votre médecin ou à votre pharmacien avant de changer quoi que ce soit."
        }
        Next::Now => "Faites d’abord ce que dit l’avertissement le plus urgent.",
        Next::Gated => {
            "Demandez aux personnes qui vous soignent ce que ce chiffre veut dire pour vous. Avant cela, ne changez rien de vous-même."
        }
        Next::Unjudged => {
            "Aucune source de cette page ne peut juger ce chiffre pour vous. Ce qui compte, ce sont les valeurs que \
             votre laboratoire imprime pour vous. Parlez-en à votre médecin ; dès aujourd’hui si vous vous sentez mal."
        }
        Next::Asks => {
            "Répondez à la question ci-dessus. Cette page pourra alors montrer ce que disent les sources."
        }
    }
}

pub const TEST_AGAIN: &str = "Quand refaire l’analyse";
#[must_use]
pub const fn retest(retest: Retest) -> &'static str {
    match retest {
        Retest::VitaminD => {
            "Les sources ne sont pas d’accord. Un guide polonais la refait après 3 mois ; un groupe européen après 6 à 12 semaines ou plus chez certaines personnes à risque. Un guide italien attend au moins 6 mois s’il faut la refaire. NHS Lothian ne la refait pas avant un an ; NHS Glasgow, rarement. L’Endocrine Society déconseille de la refaire de façon systématique."
        }
        Retest::Calcium => {
            "Au Royaume-Uni, NICE refait un calcium de 2,6 mmol/L ou plus, pour en être sûr. Pour un calcium dans les valeurs habituelles, nous n’avons trouvé aucun délai."
        }
        Retest::BoneMarkers => {
            "Après le début d’un traitement des os, deux sociétés (IOF et ECTS) regardent de nouveau à 3 mois. Sans traitement, nous n’avons trouvé aucun délai."
        }
        Retest::Cac => {
            "Après un score de 0, un guide des États-Unis regarde de nouveau dans 5 à 10 ans, les médecins généralistes australiens dans 5. Pour d’autres scores, nous n’avons trouvé aucun délai."
        }
        Retest::DpUcmgp => "On ne sait pas quand refaire cette analyse.",
    }
}

pub const LINE_OF: &str = "{measure} sur une ligne graduée";
pub const LINE_EDGES: &str = "Limites : {source}.";
pub const PICTURE_INTERVAL: &str = "Le vrai taux peut être de {low} à {high} {unit}.";
pub const PICTURE_MARKS: &str =
    "Seuils d’études et de fabricants de tests. Ce ne sont pas des limites de santé.";
pub const PICTURE_HARM: &str = "À partir de {edge} {unit} : {label} ({source}).";
pub const LINE_SOURCE: &str = "Afficher les limites de";
pub const AS_TABLE: &str = "En tableau";
pub const PICTURE_OF: &str = "{measure} : {value} {unit} parmi les limites de chaque source.";
pub const PICTURE_ALL: &str = "Voir les {n} sources";
pub const PICTURE_FEWER: &str = "Voir moins de sources";
pub const LIMITS: &str = "Limites en {unit}";
#[must_use]
pub const fn row_says(says: Says) -> &'static str {
    match says {
        Says::Enough => "assez",
        Says::NotEnough => "pas assez",
        Says::High => "élevé",
        Says::NoLine => "ne fixe pas de limite",
        Says::Beyond => "rien à ce niveau",
    }
}
pub const PART: &str = "Partie de la ligne";
pub const YOUR_NUMBER: &str = "votre résultat";

pub const BODY: &str = "Organisme de santé";
pub const NOT_COUNTED: &str = "porte sur d’autres personnes, non comptée";
pub const SAME_CLASSES: &str = "utilise les classes d’une autre source, non comptée de nouveau";
pub const READ_THAT: &str = "Vous avez peut-être lu que…";
