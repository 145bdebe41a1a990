//! Alerts: a heading and a text for each, and the lines that end them.

use calcium_compass_core::alert::{AlertId, Level};

#[must_use]
pub const fn level(level: Level) -> &'static str {
    match level {
        Level::Info => "Bon à savoir",
        Level::Talk => "Parlez-en à un professionnel de santé",
        Level::Now => "Demandez une aide médicale aujourd’hui",
    }
}

#[must_use]
pub const fn alert_heading(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => "Ce taux de calcium est une urgence",
        AlertId::CalciumLowSevere => "Ce taux de calcium est dangereusement bas",
        AlertId::CalciumRaised => "Ce taux de calcium est élevé",
        AlertId::CalciumAboveRange => "Le calcium dépasse un peu les valeurs habituelles",
        AlertId::CalciumLow => "Le calcium est plus bas que les valeurs habituelles",
        AlertId::InfantD => "C’est trop de vitamine D pour un bébé",
        AlertId::PregnancyHighDose => {
            "C’est au-dessus de la limite pendant la grossesse ou l’allaitement"
        }
        AlertId::VkaMk7 => "La MK-7 agit contre la warfarine et les médicaments semblables (AVK)",
        AlertId::VkaKHigh => {
            "Autant de vitamine K agit contre la warfarine et les médicaments semblables (AVK)"
        }
        AlertId::DAtHarmLevel => "L’EFSA a trouvé des effets nocifs à partir de cette quantité",
        AlertId::DAboveUl => "La vitamine D dépasse la limite supérieure de sécurité",
        AlertId::CalciumAboveUl => "Le calcium dépasse la limite supérieure de sécurité",
        AlertId::MagnesiumSupplementAboveUl => {
            "Magnésium des compléments : demandez d’abord conseil"
        }
        AlertId::KAbove1Mg => "C’est beaucoup de vitamine K",
        AlertId::DigoxinD => "Digoxine avec vitamine D ou calcium",
        AlertId::ThiazideDCalcium => "Diurétique thiazidique avec vitamine D ou calcium",
        AlertId::LithiumCalcium => "Lithium avec vitamine D ou calcium",
        AlertId::CalciumChannelBlockerD => "Vérapamil ou diltiazem avec vitamine D ou calcium",
        AlertId::CalcipotriolD => "Calcipotriol avec vitamine D ou calcium",
        AlertId::AluminiumBinderD => {
            "Chélateurs contenant de l’aluminium avec vitamine D ou calcium"
        }
        AlertId::KidneyStonesCalcium => "Calculs rénaux et compléments de calcium",
        AlertId::InfantK => "La vitamine K et les bébés",
        AlertId::PivkaHigh => "La PIVKA-II est aussi un test du foie",
        AlertId::CacRaised => "Parlez de ce scanner du cœur",
        AlertId::LevothyroxineCalciumSpacing => "Lévothyroxine et minéraux : à espacer",
        AlertId::BisphosphonateCalciumSpacing => "Comprimés pour les os et minéraux : à espacer",
        AlertId::AntibioticCalciumSpacing => "Cet antibiotique et les minéraux : à espacer",
        AlertId::VitaminDVeryHigh => "Ce taux de vitamine D peut être nocif",
        AlertId::VitaminDHigh => "Ce taux de vitamine D est élevé : le calcium est à contrôler",
        AlertId::VitaminDVeryLow => "Ce taux de vitamine D est très bas",
        AlertId::GranulomaD => "Avec votre maladie, la vitamine D peut faire monter le calcium",
        AlertId::HyperparathyroidD => "Une glande parathyroïde trop active passe en premier",
        AlertId::VkaSteady => "Gardez votre vitamine K stable",
        AlertId::CkdLabs => "Une maladie des reins change le sens de ces chiffres",
        AlertId::SurgeryAbsorption => "Les valeurs générales peuvent ne pas vous convenir",
        AlertId::VitaminDAbove50 => "Au-dessus du taux qu’un organisme juge préoccupant",
        AlertId::AbsorptionMedicine => "Un de vos médicaments peut réduire ce que vous absorbez",
        AlertId::VkaUnanswered => "Une question d’abord : les anticoagulants",
        AlertId::KidneyUnanswered => "Les reins font bouger ce chiffre",
    }
}

#[must_use]
pub const fn alert_body(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => {
            "Un calcium aussi élevé peut nuire au cœur, au cerveau et aux reins. \
             Demandez tout de suite une aide médicale d’urgence et montrez ce chiffre. \
             Signalez toute la vitamine D et tout le calcium que vous utilisez."
        }
        AlertId::CalciumLowSevere => {
            "Un calcium aussi bas peut dérégler le cœur et provoquer une crise de convulsions. \
             Demandez tout de suite une aide médicale d’urgence et montrez ce chiffre."
        }
        AlertId::CalciumRaised => {
            "Si vous vous sentez bien et qu’il est à moins de 3,00 mmol/L (12 mg/dL), téléphonez aujourd’hui à votre cabinet médical. \
             Si vous vous sentez mal, ou s’il est à 3,00 mmol/L (12 mg/dL) ou plus, demandez une aide médicale d’urgence. \
             Signalez toute la vitamine D et tout le calcium que vous utilisez."
        }
        AlertId::CalciumAboveRange => {
            "Il dépasse 2,60 mmol/L. Parlez avec un professionnel de santé d’un nouveau test. \
             Signalez toute la vitamine D et tout le calcium que vous utilisez."
        }
        AlertId::CalciumLow => {
            "Il est plus bas que 2,20 mmol/L (8,8 mg/dL). Une albumine basse peut le faire paraître bas. \
             Parlez-en à un professionnel de santé."
        }
        AlertId::InfantD => {
            "Pour les bébés, la limite supérieure de sécurité est de 25 µg (1000 UI) par jour jusqu’à 6 mois. \
             Ensuite, elle est de 35 µg (1400 UI). \
             Téléphonez aujourd’hui à un médecin ou à une sage-femme. \
             Le lait infantile contient aussi de la vitamine D : comptez-la."
        }
        AlertId::PregnancyHighDose => {
            "La limite fixée par {body} est dépassée. \
             Téléphonez aujourd’hui à votre médecin, à votre sage-femme ou à votre centre de soins et indiquez la quantité."
        }
        AlertId::VkaMk7 => {
            "Dans une étude, 10 µg de MK-7 par jour changeaient déjà la coagulation de certaines personnes sous un tel médicament. \
             Téléphonez aujourd’hui au médecin ou au service qui suit votre anticoagulant. \
             Avant cet appel, ne commencez rien, n’arrêtez rien et ne changez rien de vous-même."
        }
        AlertId::VkaKHigh => {
            "Téléphonez aujourd’hui au médecin ou au service qui suit votre anticoagulant. \
             Avant cet appel, ne commencez rien, n’arrêtez rien et ne changez rien de vous-même."
        }
        AlertId::DAtHarmLevel => {
            "Selon l’EFSA, 250 µg (10000 UI) de vitamine D par jour est la plus petite quantité avec des effets nocifs. \
             Parlez-en rapidement à un professionnel de santé. \
             Un dosage du calcium dans le sang montre s’il y a un effet nocif."
        }
        AlertId::DAboveUl => {
            "{body} fixe un maximum de {limit} par jour, toutes sources comprises, sur une longue durée. \
             Parlez-en à un professionnel de santé."
        }
        AlertId::CalciumAboveUl => {
            "{body} fixe un maximum de {limit} par jour, alimentation et compléments compris, sur une longue durée. \
             Parlez-en à un professionnel de santé."
        }
        AlertId::MagnesiumSupplementAboveUl => {
            "Pour les compléments seuls, la limite est de 350 mg par jour à partir de 9 ans. \
             Elle est plus basse avant cet âge. \
             Avec des reins malades ou chez un bébé, toute quantité demande un avis. \
             Parlez-en à un professionnel de santé."
        }
        AlertId::KAbove1Mg => {
            "Selon le NHS, il est peu probable que 1 mg par jour ou moins, venant de compléments, soit nocif. \
             On en sait trop peu sur des quantités plus grandes. \
             Parlez-en à un professionnel de santé."
        }
        AlertId::DigoxinD => {
            "Si le calcium monte, la digoxine peut dérégler le cœur. \
             Parlez-en au professionnel de santé qui suit votre traitement par digoxine."
        }
        AlertId::ThiazideDCalcium => {
            "Les diurétiques thiazidiques font monter le calcium. \
             Avec de la vitamine D ou du calcium, il peut monter trop haut. \
             Parlez-en à un professionnel de santé."
        }
        AlertId::LithiumCalcium => {
            "Le lithium peut faire monter le calcium. \
             Parlez-en au professionnel de santé qui suit votre traitement par lithium."
        }
        AlertId::CalciumChannelBlockerD => {
            "Beaucoup de vitamine D peut agir contre ce médicament. Parlez-en à un professionnel de santé."
        }
        AlertId::CalcipotriolD => {
            "La crème pour la peau est, elle aussi, une forme de vitamine D. \
             L’ensemble peut faire monter le calcium. \
             Parlez-en à un professionnel de santé."
        }
        AlertId::AluminiumBinderD => {
            "Avec des reins malades, la vitamine D peut faire que le corps absorbe trop d’aluminium. \
             Parlez-en à l’équipe qui suit vos reins."
        }
        AlertId::KidneyStonesCalcium => {
            "Un lien a été vu entre le calcium des compléments et les calculs rénaux. \
             Parlez du complément à un professionnel de santé."
        }
        AlertId::InfantK => {
            "Parlez de la vitamine K pour un bébé à votre sage-femme ou à votre pédiatre. \
             Cette page ne compare pas ces chiffres."
        }
        AlertId::PivkaHigh => {
            "Elle peut monter si la vitamine K est basse, avec les médicaments comme la warfarine (AVK) et avec une maladie du foie. \
             Parlez de ce résultat à un professionnel de santé."
        }
        AlertId::CacRaised => {
            "Un score de 100 ou plus est une raison d’en parler à un professionnel de santé. \
             Avant 45 ans, tout score au-dessus de 0 en est une aussi. \
             Une douleur à la poitrine est une urgence, quel que soit le score."
        }
        AlertId::LevothyroxineCalciumSpacing => {
            "Des minéraux comme le calcium peuvent bloquer la lévothyroxine. \
             Les notices demandent 4 heures d’écart entre les deux. \
             Demandez conseil à votre pharmacien."
        }
        AlertId::BisphosphonateCalciumSpacing => {
            "Des minéraux comme le calcium peuvent bloquer ce médicament. \
             Il s’utilise en premier, avec de l’eau du robinet. \
             Demandez à votre pharmacien combien de temps attendre."
        }
        AlertId::AntibioticCalciumSpacing => {
            "Des minéraux comme le calcium peuvent bloquer cet antibiotique. \
             Demandez à votre pharmacien combien d’heures laisser entre les deux."
        }
        AlertId::VitaminDVeryHigh => {
            "À 375 nmol/L (150 ng/mL) ou plus, la vitamine D peut faire monter le calcium à des taux nocifs. \
             Téléphonez aujourd’hui à votre médecin ou à votre centre de soins et lisez-leur ce chiffre. \
             Signalez toute la vitamine D et tout le calcium que vous utilisez."
        }
        AlertId::VitaminDHigh => {
            "Il dépasse 200 nmol/L (80 ng/mL). \
             Un grand laboratoire dit que des effets nocifs sont possibles à partir de là. \
             Parlez-en rapidement à un professionnel de santé. \
             Un dosage du calcium dans le sang montre s’il y a un effet nocif."
        }
        AlertId::VitaminDVeryLow => {
            "Il est à moins de 30 nmol/L (12 ng/mL). \
             Avec le temps, cela peut affaiblir les os et les muscles. \
             Cela se traite. Parlez-en à un professionnel de santé."
        }
        AlertId::GranulomaD => {
            "Dans la sarcoïdose, la tuberculose et quelques autres maladies, le corps peut fabriquer trop de vitamine D active. \
             Le calcium peut alors monter avec des taux de vitamine D habituels pour d’autres personnes. \
             Avant tout changement de vitamine D ou de calcium, parlez-en au professionnel de santé qui vous suit."
        }
        AlertId::HyperparathyroidD => {
            "Cette glande fait monter le calcium. \
             La vitamine D et le calcium peuvent alors être nocifs à des quantités habituelles. \
             Avant tout changement de l’un ou de l’autre, parlez-en au professionnel de santé qui vous suit."
        }
        AlertId::VkaSteady => {
            "Cela concerne toutes les personnes sous warfarine ou anticoagulant semblable (AVK), et toutes celles qui ont un doute. \
             Pour la vitamine K comme pour le médicament, ne commencez rien, n’arrêtez rien et ne changez rien de vous-même. \
             Ce que vous mangez et prenez compte : légumes à feuilles vertes, natto, multivitamines et K2. \
             Demandez d’abord au médecin ou au service qui suit l’anticoagulant."
        }
        AlertId::CkdLabs => {
            "Avec une maladie des reins, les résultats de vitamine D, de calcium et de MGP suivent d’autres règles. \
             Demandez à l’équipe qui suit vos reins ce que veulent dire les vôtres."
        }
        AlertId::SurgeryAbsorption => {
            "Après une opération pour perdre du poids, ou si l’absorption est mauvaise, les valeurs de cette page peuvent ne pas convenir. \
             Demandez à l’équipe qui vous suit ou à votre diététicien un plan fait pour vous."
        }
        AlertId::VitaminDAbove50 => {
            "Il dépasse 125 nmol/L (50 ng/mL). \
             Selon les Académies nationales des États-Unis, cela peut être un motif d’inquiétude. \
             Dites au professionnel de santé qui vous suit si vous utilisez de la vitamine D."
        }
        AlertId::AbsorptionMedicine => {
            "L’orlistat, les résines qui captent les acides biliaires, certains antiépileptiques et les corticoïdes peuvent faire baisser la vitamine D ou le calcium. \
             Si vous en utilisez un longtemps, demandez conseil à votre pharmacien ou à votre médecin."
        }
        AlertId::VkaUnanswered => {
            "Prenez-vous de la warfarine ou un anticoagulant semblable (AVK) ? Vous ne l’avez pas dit. \
             Avec un tel médicament, ce résultat veut dire autre chose. \
             Répondez à la première question avant de lire la suite."
        }
        AlertId::KidneyUnanswered => {
            "Quand les reins marchent moins bien, ce chiffre monte. \
             Dites si vous avez un problème de reins, ou ajoutez votre eGFR (DFG estimé)."
        }
    }
}

pub const LOWER_FOR_A_CHILD: &str = "Pour un enfant, la limite est beaucoup plus basse.";
pub const PROMPTLY: &str = "Pour un enfant ou un adolescent, faites-le sans tarder.";
pub const MAY_BE_HIGHER: &str =
    "Le laboratoire a imprimé « plus de » : le vrai taux peut être plus élevé.";

pub const CALCIUM_SIGNS: &str = "Les signes d’urgence sont : confusion, vomissements, grande soif, urines très abondantes, faiblesse, \
     crampes, fourmillements, spasmes ou crise de convulsions. \
     Avec un seul de ces signes, demandez une aide médicale d’urgence.";
pub const BLEEDING_SIGNS: &str = "Les signes d’urgence sont : saignement, selles noires, choc ou blessure à la tête, \
     ou nouveau mal de tête très fort. \
     Avec un seul de ces signes, demandez une aide médicale d’urgence.";
