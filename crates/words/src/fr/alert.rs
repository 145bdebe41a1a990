//! Alerts: a heading and a text for each, and the lines that end them.

use calcium_compass_core::alert::{AlertId, Instead, Level, Signs};
use calcium_compass_core::reference::Nutrient;

#[must_use]
pub const fn level(level: Level) -> &'static str {
    match level {
        Level::Info => "Bon à savoir",
        Level::Talk => "Parlez-en à votre médecin ou pharmacien",
        Level::Now => "Demandez une aide médicale aujourd’hui",
    }
}

pub const EMERGENCY: &str = "Urgence : appelez les secours tout de suite";

#[must_use]
pub const fn alert_heading(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => "Ce taux de calcium est dangereusement élevé",
        AlertId::CalciumModerate => "Ce taux de calcium est très élevé",
        AlertId::CalciumLowSevere => "Ce taux de calcium est dangereusement bas",
        AlertId::CalciumRaised => "Ce taux de calcium est élevé",
        AlertId::CalciumAboveRange => "Le calcium dépasse un peu les valeurs habituelles",
        AlertId::CalciumLow => "Le calcium est plus bas que les valeurs habituelles",
        AlertId::CalciumHighLowD => "Calcium élevé et vitamine D basse : demandez d’abord conseil",
        AlertId::InfantD => "C’est au-dessus de la limite de vitamine D pour les bébés",
        AlertId::PregnancyHighDose => {
            "Au-dessus de la limite supérieure pendant la grossesse ou l’allaitement"
        }
        AlertId::VkaMk7 => {
            "La MK-7 peut rendre la warfarine et les médicaments semblables (AVK) moins efficaces"
        }
        AlertId::VkaKHigh => {
            "Autant de vitamine K peut rendre la warfarine et les médicaments semblables (AVK) moins efficaces"
        }
        AlertId::VkaPregnant => {
            "Warfarine ou autre AVK pendant la grossesse : téléphonez aujourd’hui"
        }
        AlertId::DDailyVeryHigh => "Autant de vitamine D chaque jour peut être dangereux",
        AlertId::DLargeSingleDose => "Une grande dose de vitamine D en une fois",
        AlertId::DAtHarmLevel => "À cette quantité, l’EFSA a vu des signes d’effets nocifs",
        AlertId::DAboveUl => "Votre apport en vitamine D dépasse la limite supérieure de sécurité",
        AlertId::CalciumAboveUl => {
            "Votre apport en calcium dépasse la limite supérieure de sécurité"
        }
        AlertId::CalciumIntakeVeryHigh => "Autant de calcium par jour peut être dangereux",
        AlertId::MagnesiumSupplementAboveUl => {
            "Magnésium des compléments : demandez d’abord conseil"
        }
        AlertId::MagnesiumKidney => "Trop de magnésium quand les reins marchent mal",
        AlertId::KAbove1Mg => "C’est beaucoup de vitamine K",
        AlertId::DigoxinD => "Digoxine avec vitamine D ou calcium",
        AlertId::ThiazideDCalcium => "Diurétique thiazidique avec vitamine D ou calcium",
        AlertId::LithiumCalcium => "Lithium avec vitamine D ou calcium",
        AlertId::CalciumChannelBlockerD => "Vérapamil ou diltiazem avec vitamine D ou calcium",
        AlertId::CalcipotriolD => "Calcipotriol avec vitamine D ou calcium",
        AlertId::AluminiumBinderD => {
            "Chélateurs contenant de l’aluminium avec vitamine D ou calcium"
        }
        AlertId::KidneyStonesCalcium => "Calculs rénaux avec calcium ou vitamine D",
        AlertId::CkdCalciumD => "Calcium et vitamine D quand les reins marchent mal",
        AlertId::InfantK => "La vitamine K et les bébés",
        AlertId::PivkaHigh => "La PIVKA-II est aussi un examen du foie",
        AlertId::CacRaised => "Parlez de ce scanner du cœur à un médecin",
        AlertId::LevothyroxineCalciumSpacing => "Lévothyroxine et minéraux : à espacer",
        AlertId::BisphosphonateCalciumSpacing => "Comprimés pour les os et minéraux : à espacer",
        AlertId::AntibioticCalciumSpacing => "Cet antibiotique et les minéraux : à espacer",
        AlertId::VitaminDVeryHigh => "Ce taux de vitamine D peut être nocif",
        AlertId::VitaminDHigh => "Ce taux de vitamine D est élevé : le calcium est à contrôler",
        AlertId::VitaminDVeryLow => "Ce taux de vitamine D est très bas",
        AlertId::VitaminDLowWithRisk => {
            "Avec votre maladie ou votre médicament, parlez de ce taux à un médecin"
        }
        AlertId::BoneMedicineLowD => "Vitamine D basse avec un médicament pour les os",
        AlertId::BoneInjectionLowCalcium => {
            "Calcium bas avec une injection ou une perfusion pour les os"
        }
        AlertId::BoneInjectionKidney => "Injections pour les os quand les reins marchent mal",
        AlertId::BoneMarkerOutside => {
            "Cette analyse des os est hors de toutes les valeurs de cette page"
        }
        AlertId::OwnTargets => "Votre équipe soignante fixe vos propres objectifs",
        AlertId::GranulomaD => {
            "La vitamine D peut faire monter le calcium chez les personnes avec votre maladie"
        }
        AlertId::HyperparathyroidD => {
            "Parathyroïde trop active : parlez-en d’abord à votre équipe soignante"
        }
        AlertId::VkaSteady => "Gardez votre vitamine K stable",
        AlertId::DpUcmgpUnexplained => "Ce résultat de MGP est très élevé",
        AlertId::EgfrVeryLow => "Ce résultat des reins est très bas",
        AlertId::EgfrLow => "Ce résultat des reins est bas",
        AlertId::CkdLabs => "Une maladie des reins change le sens de ces chiffres",
        AlertId::SurgeryAbsorption => "Les valeurs générales peuvent ne pas vous convenir",
        AlertId::VitaminDAbove50 => {
            "Au-dessus du taux qui peut inquiéter, selon les Académies nationales des États-Unis"
        }
        AlertId::AbsorptionMedicine => {
            "Un de vos médicaments peut faire baisser votre vitamine D ou votre calcium"
        }
        AlertId::PpiMagnesium => {
            "Les médicaments contre l’acidité de l’estomac peuvent faire baisser le magnésium"
        }
        AlertId::FishLiverOil => "L’huile de foie de morue contient aussi de la vitamine A",
        AlertId::DoacNote => "La vitamine K n’agit pas contre cet anticoagulant",
        AlertId::VkaUnanswered => "Une question d’abord : les anticoagulants",
        AlertId::KidneyUnanswered => "Des problèmes de reins peuvent faire monter ce chiffre",
    }
}

#[must_use]
pub const fn alert_body(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => {
            "Un calcium aussi élevé peut nuire au cœur, au cerveau et aux reins. \
             Appelez les secours tout de suite et montrez ce chiffre. \
             Signalez toute la vitamine D et tout le calcium que vous prenez."
        }
        AlertId::CalciumModerate => {
            "Il est à 3,00 mmol/L (12,0 mg/dL) ou plus. \
             Il faut voir un médecin aujourd’hui, même si vous vous sentez bien. \
             Téléphonez à votre cabinet médical et donnez ce chiffre. \
             Si vous vous sentez mal, appelez les secours tout de suite. \
             Signalez toute la vitamine D et tout le calcium que vous prenez."
        }
        AlertId::CalciumLowSevere => {
            "Un calcium aussi bas peut provoquer un rythme du cœur dangereux et une crise de convulsions. \
             Appelez les secours tout de suite et montrez ce chiffre. \
             Causes possibles : peu de magnésium (aussi après un long usage de médicaments contre l’acidité de l’estomac), \
             peu de vitamine D ; une maladie des reins, une opération du cou."
        }
        AlertId::CalciumRaised => {
            "Téléphonez à votre cabinet médical dans les prochains jours et demandez s’il faut refaire l’analyse. \
             Si vous vous sentez mal, téléphonez aujourd’hui. \
             Signalez toute la vitamine D et tout le calcium que vous prenez."
        }
        AlertId::CalciumAboveRange => {
            "Le seuil est de 2,60 mmol/L (10,5 mg/dL). \
             Avec des calculs rénaux ou un médicament pour les os, il est de 2,50 mmol/L (10,0 mg/dL). \
             Demandez à un médecin s’il faut refaire l’analyse. \
             Signalez toute la vitamine D et tout le calcium que vous prenez."
        }
        AlertId::CalciumLow => {
            "Il est plus bas que 2,20 mmol/L (8,4 mg/dL). Une albumine basse peut le faire paraître bas. \
             Causes possibles : peu de magnésium (aussi après un long usage de médicaments contre l’acidité de l’estomac), \
             peu de vitamine D ; une maladie des reins, une opération du cou. \
             Parlez-en à un médecin."
        }
        AlertId::CalciumHighLowD => {
            "Votre calcium est élevé : ne commencez pas de vitamine D avant que votre équipe soignante l’ait vu. \
             Montrez-lui les deux chiffres."
        }
        AlertId::InfantD => {
            "Pour les bébés, la limite de l’EFSA est de 25 µg (1000 UI) par jour jusqu’à 6 mois, puis de 35 µg (1400 UI). \
             Le NHS (service de santé britannique) dit 25 µg (1000 UI) jusqu’au premier anniversaire. \
             Téléphonez aujourd’hui à un médecin ou à une sage-femme. \
             Le lait infantile contient aussi de la vitamine D : comptez-la."
        }
        AlertId::PregnancyHighDose => {
            "C’est au-dessus de la limite supérieure : {limits}. \
             Téléphonez aujourd’hui à votre médecin, à votre sage-femme ou à votre centre de soins et indiquez la quantité."
        }
        AlertId::VkaMk7 => {
            "Dans une étude, 10 µg de MK-7 par jour suffisaient à changer l’effet d’un tel médicament chez certaines personnes. \
             Téléphonez aujourd’hui au médecin ou au service qui suit votre anticoagulant. \
             Ne commencez rien, n’arrêtez rien et ne changez rien de vous-même. Demandez d’abord."
        }
        AlertId::VkaKHigh => {
            "Téléphonez aujourd’hui au médecin ou au service qui suit votre anticoagulant. \
             Ne commencez rien, n’arrêtez rien et ne changez rien de vous-même. Demandez d’abord."
        }
        AlertId::VkaPregnant => {
            "Ces médicaments peuvent nuire au bébé, et les arrêter de vous-même peut être dangereux pour vous. \
             Téléphonez aujourd’hui au médecin ou au service qui suit votre anticoagulant. \
             Ne l’arrêtez pas de vous-même."
        }
        AlertId::DDailyVeryHigh => {
            "À partir de 1000 µg (40 000 UI) par jour, la vitamine D peut faire monter le calcium à des taux nocifs ; \
             chez un enfant de moins de 11 ans, au-dessus de 100 µg (4000 UI). \
             Regardez l’étiquette : est-ce pour un jour, une semaine ou un mois ? \
             Si c’est vraiment pour un jour, téléphonez aujourd’hui à un médecin et indiquez la quantité."
        }
        AlertId::DLargeSingleDose => {
            "C’est plus de 1250 µg (50 000 UI) par semaine ou de 1500 µg (60 000 UI) par mois. \
             Dans un essai, des femmes de 70 ans et plus recevaient 12 500 µg (500 000 UI) une fois par an : \
             elles sont tombées et se sont cassé des os plus souvent. \
             Demandez à un médecin ou à un pharmacien si des quantités plus petites et plus fréquentes conviennent."
        }
        AlertId::DAtHarmLevel => {
            "Selon l’EFSA, 250 µg (10 000 UI) de vitamine D par jour est la plus petite quantité liée à des effets nocifs. \
             Parlez-en rapidement à un médecin. \
             Un calcium normal dans le sang n’exclut pas un effet nocif : on contrôle aussi l’urine et les reins."
        }
        AlertId::DAboveUl => {
            "La limite, toutes sources comprises et sur une longue durée, est : {limits}. Parlez-en à votre médecin \
             ou pharmacien."
        }
        AlertId::CalciumAboveUl => {
            "La limite, alimentation et compléments compris et sur une longue durée, est : {limits}. Parlez-en à \
             votre médecin ou pharmacien."
        }
        AlertId::CalciumIntakeVeryHigh => {
            "À partir de 4000 mg par jour, le calcium dans le sang peut monter et les reins peuvent lâcher. Avec un \
             diurétique thiazidique ou une maladie des reins, une quantité bien plus faible venant de compléments \
             peut suffire. Téléphonez aujourd’hui à un médecin ou à votre centre de soins et indiquez la quantité. \
             Les comprimés contre les brûlures d’estomac qui contiennent du calcium comptent aussi."
        }
        AlertId::MagnesiumSupplementAboveUl => {
            "La limite pour les compléments seuls est : {limits}. Parlez-en à votre médecin ou pharmacien."
        }
        AlertId::MagnesiumKidney => {
            "Quand les reins marchent mal, le magnésium peut s’accumuler dans le sang. \
             Téléphonez aujourd’hui à l’équipe qui suit vos reins ou à votre centre de soins et indiquez la quantité."
        }
        AlertId::KAbove1Mg => {
            "Selon le NHS (service de santé britannique), 1 mg par jour ou moins, venant de compléments, n’est sans \
             doute pas nocif. Cela ne vaut ni pour les bébés ni sous warfarine ou anticoagulant semblable (AVK). On \
             n’en sait pas assez sur des quantités plus grandes. Parlez-en à votre médecin ou pharmacien."
        }
        AlertId::DigoxinD => {
            "Si le calcium monte, la digoxine peut provoquer un rythme du cœur dangereux. \
             Parlez-en au médecin ou au service qui suit votre traitement par digoxine."
        }
        AlertId::ThiazideDCalcium => {
            "Les diurétiques thiazidiques font monter le calcium. Avec de la vitamine D ou du calcium, il peut \
             monter trop haut. Parlez-en à votre médecin ou pharmacien."
        }
        AlertId::LithiumCalcium => {
            "Le lithium peut faire monter le calcium. \
             Parlez-en au médecin ou au service qui suit votre traitement par lithium."
        }
        AlertId::CalciumChannelBlockerD => {
            "Beaucoup de vitamine D peut rendre ce médicament moins efficace. Parlez-en à votre médecin ou \
             pharmacien."
        }
        AlertId::CalcipotriolD => {
            "Ce médicament pour la peau est une forme de vitamine D. Avec de la vitamine D ou du calcium, il peut \
             faire monter le calcium dans le sang. Parlez-en à votre médecin ou pharmacien."
        }
        AlertId::AluminiumBinderD => {
            "Quand les reins marchent mal, la vitamine D peut faire absorber trop d’aluminium. \
             Parlez-en à l’équipe qui suit vos reins."
        }
        AlertId::KidneyStonesCalcium => {
            "Les compléments de calcium, ou beaucoup de vitamine D, peuvent jouer un rôle dans les calculs rénaux. \
             Parlez-en à un médecin. Ne réduisez pas le calcium des aliments. \
             Une forte douleur au côté avec de la fièvre, ou ne plus uriner du tout, est une urgence : appelez les secours tout de suite."
        }
        AlertId::CkdCalciumD => {
            "Les quantités générales ne sont pas faites pour vous. \
             L’équipe qui suit vos reins fixe ce qu’il vous faut de calcium et de vitamine D. \
             Les chélateurs du phosphate qui contiennent du calcium comptent aussi. \
             Demandez à l’équipe avant de changer quoi que ce soit."
        }
        AlertId::InfantK => {
            "Parlez de la vitamine K pour un bébé à votre sage-femme ou à votre pédiatre. \
             Cette page ne juge pas les chiffres de vitamine K des bébés."
        }
        AlertId::PivkaHigh => {
            "Elle peut monter si la vitamine K est basse, avec les médicaments comme la warfarine (AVK) et avec une maladie du foie. \
             Parlez de ce résultat à un médecin."
        }
        AlertId::CacRaised => {
            "Un score de 100 ou plus est une raison de voir un médecin. \
             Avant 45 ans, tout score au-dessus de 0 en est une aussi. \
             Demandez ce que cela veut dire pour votre cœur."
        }
        AlertId::LevothyroxineCalciumSpacing => {
            "Des minéraux comme le calcium peuvent empêcher l’absorption de la lévothyroxine. \
             Les notices demandent 4 heures d’écart entre les deux. \
             Demandez conseil à votre pharmacien."
        }
        AlertId::BisphosphonateCalciumSpacing => {
            "Des minéraux comme le calcium peuvent empêcher l’absorption de ce médicament. \
             Le comprimé pour les os se prend en premier, avec de l’eau du robinet. \
             Demandez à votre pharmacien combien de temps attendre."
        }
        AlertId::AntibioticCalciumSpacing => {
            "Des minéraux comme le calcium peuvent empêcher l’absorption de cet antibiotique. \
             Demandez à votre pharmacien combien d’heures laisser entre les deux."
        }
        AlertId::VitaminDVeryHigh => {
            "À 375 nmol/L (150 ng/mL) ou plus, la vitamine D peut faire monter le calcium à des taux nocifs. \
             Téléphonez aujourd’hui à votre médecin ou à votre centre de soins et donnez ce chiffre. \
             Signalez toute la vitamine D et tout le calcium que vous prenez."
        }
        AlertId::VitaminDHigh => {
            "Il dépasse 200 nmol/L (80 ng/mL). \
             Au-dessus, un grand laboratoire dit que des effets nocifs sont possibles. \
             Parlez-en rapidement à un médecin. \
             Un calcium normal dans le sang n’exclut pas un effet nocif : on contrôle aussi l’urine et les reins."
        }
        AlertId::VitaminDVeryLow => {
            "Il est à moins de 30 nmol/L (12 ng/mL). \
             Avec le temps, cela peut affaiblir les os et les muscles. \
             Cela se traite. Parlez-en à un médecin."
        }
        AlertId::VitaminDLowWithRisk => {
            "Il est à moins de 50 nmol/L (20 ng/mL). \
             Avec des corticoïdes, certains antiépileptiques, une mauvaise absorption ou une opération pour perdre du poids, \
             des recommandations britanniques traitent plus volontiers. \
             Parlez-en à un médecin."
        }
        AlertId::BoneMedicineLowD => {
            "Il est à moins de 50 nmol/L (20 ng/mL). \
             Dites-le à l’équipe avant la prochaine injection, perfusion ou série de comprimés. \
             Ne retardez pas et ne sautez pas une injection de vous-même : un retard peut entraîner des fractures."
        }
        AlertId::BoneInjectionLowCalcium => {
            "Après le dénosumab ou le zolédronate, le calcium peut tomber à un taux dangereux. Téléphonez \
             aujourd’hui à l’équipe qui vous le donne et indiquez ce chiffre."
        }
        AlertId::BoneInjectionKidney => {
            "Quand les reins marchent mal, le dénosumab ou le zolédronate peut faire tomber le calcium à un taux dangereux. \
             Assurez-vous que l’équipe qui le donne connaît ce résultat des reins. \
             Ne le retardez pas et ne le sautez pas de vous-même."
        }
        AlertId::BoneMarkerOutside => {
            "Il est en dehors de toutes les valeurs de référence qui vous concernent ici. Une fracture, une maladie \
             des reins ou un médicament peut en être la cause. Montrez-le au médecin qui a demandé l’analyse."
        }
        AlertId::OwnTargets => {
            "Les valeurs générales ne sont pas faites pour les personnes sous vitamine D active, cinacalcet ou \
             ételcalcétide, ni sans parathyroïdes qui marchent. Votre équipe soignante fixe vos objectifs. \
             Demandez-lui avant de changer quoi que ce soit à la vitamine D ou au calcium."
        }
        AlertId::GranulomaD => {
            "Dans la sarcoïdose, la tuberculose et quelques autres maladies, le corps peut fabriquer trop de \
             vitamine D active. Le calcium peut alors monter avec des taux de vitamine D qui conviennent à d’autres \
             personnes. Demandez à votre équipe soignante avant de changer quoi que ce soit à la vitamine D ou au \
             calcium."
        }
        AlertId::HyperparathyroidD => {
            "Cette glande fait monter le calcium. Selon un article de synthèse, une vitamine D basse est souvent \
             traitée malgré cela, et l’équipe soignante fixe les quantités. Demandez-lui avant de changer quoi que \
             ce soit à la vitamine D ou au calcium."
        }
        AlertId::VkaSteady => {
            "Cela concerne toutes les personnes sous warfarine ou anticoagulant semblable (AVK), et toutes celles qui ont un doute. \
             Pour la vitamine K comme pour le médicament, ne commencez rien, n’arrêtez rien et ne changez rien de vous-même. \
             Ce que vous mangez et prenez compte : légumes à feuilles vertes, natto, multivitamines et K2. \
             Les antibiotiques et autres nouveaux médicaments, une maladie et le fait de ne pas manger le changent aussi. \
             Dites-le au médecin ou au service qui suit l’anticoagulant, et demandez-lui d’abord."
        }
        AlertId::DpUcmgpUnexplained => {
            "Des chiffres au-dessus de 1000 pmol/L se voient avec une maladie des reins ou sous warfarine et médicaments semblables (AVK). \
             D’après vos réponses, ce n’est pas votre cas. \
             Vérifiez les deux réponses et montrez le chiffre à un médecin."
        }
        AlertId::EgfrVeryLow => {
            "Un DFG estimé (eGFR) de moins de 15 s’appelle une insuffisance rénale terminale. Si aucun médecin ne \
             suit encore vos reins, appelez un médecin aujourd’hui et donnez ce chiffre."
        }
        AlertId::EgfrLow => {
            "Un DFG estimé (eGFR) de moins de 30 est bien plus bas que d’habitude. Si aucun médecin ne suit encore \
             vos reins, parlez-en à un médecin dans les prochains jours."
        }
        AlertId::CkdLabs => {
            "Avec une maladie des reins, les résultats de vitamine D, de calcium et de MGP se jugent autrement. \
             Demandez à l’équipe qui suit vos reins ce que veulent dire les vôtres. Demandez-lui aussi combien de \
             vitamine D, de calcium et de magnésium vous convient. Les quantités générales ne sont pas pour vous."
        }
        AlertId::SurgeryAbsorption => {
            "Après une opération pour perdre du poids, ou si l’absorption est mauvaise, les valeurs de cette page \
             peuvent ne pas vous convenir. Demandez à votre équipe soignante ou à votre diététicien un plan fait \
             pour vous."
        }
        AlertId::VitaminDAbove50 => {
            "Il dépasse 125 nmol/L (50 ng/mL). \
             Selon les Académies nationales des États-Unis, cela peut être un motif d’inquiétude. \
             Dites à votre médecin ou à votre pharmacien si vous prenez de la vitamine D."
        }
        AlertId::AbsorptionMedicine => {
            "L’orlistat, les résines qui captent les acides biliaires, certains antiépileptiques et les corticoïdes peuvent faire baisser la vitamine D ou le calcium. \
             Si vous en prenez un longtemps, demandez conseil à votre pharmacien ou à votre médecin."
        }
        AlertId::PpiMagnesium => {
            "Pris longtemps, des médicaments comme l’oméprazole peuvent faire baisser le magnésium, et le calcium avec lui. \
             Demandez à un médecin s’il faut doser le magnésium."
        }
        AlertId::FishLiverOil => {
            "L’huile de foie de morue et les autres huiles de foie de poisson sont à éviter pendant la grossesse : \
             leur vitamine A peut nuire au bébé. \
             Regardez l’étiquette et demandez à votre sage-femme ou à votre pharmacien."
        }
        AlertId::DoacNote => {
            "La vitamine K n’agit pas contre l’apixaban, le rivaroxaban, l’édoxaban ou le dabigatran. \
             Gardez le médicament comme il a été prescrit. \
             Demandez à votre pharmacien avant de prendre un nouveau complément."
        }
        AlertId::VkaUnanswered => {
            "Sous warfarine ou anticoagulant semblable (AVK), les chiffres de vitamine K veulent dire autre chose. \
             Vous n’avez pas encore répondu : ils ne sont donc pas affichés."
        }
        AlertId::KidneyUnanswered => {
            "Quand les reins marchent mal, cela suffit à élever ce chiffre. Dites si vous avez un problème de reins, \
             ou ajoutez votre DFG estimé (eGFR)."
        }
    }
}

#[must_use]
pub const fn alert_instead(instead: Instead) -> &'static str {
    match instead {
        Instead::VkaUnansweredMuch => {
            "Prenez-vous de la warfarine (Coumadine) ou un autre anticoagulant de ce type (AVK), comme Sintrom ou Préviscan ? \
             Alors téléphonez aujourd’hui au service qui le suit : cette quantité peut le rendre moins efficace."
        }
        Instead::CacFrom1To99 => {
            "Tout score au-dessus de 0 veut dire que du calcium a été vu dans les artères du cœur. \
             Il peut malgré tout être élevé pour votre âge : cette page ne peut pas le calculer. \
             Parlez-en à un médecin."
        }
        Instead::CalciumLowForTheLab => {
            "Il est plus bas que la limite basse indiquée par votre laboratoire. Une albumine basse peut le faire paraître bas. \
             Causes possibles : peu de magnésium (aussi après un long usage de médicaments contre l’acidité de l’estomac), \
             peu de vitamine D ; une maladie des reins, une opération du cou. \
             Parlez-en à un médecin."
        }
        Instead::DigoxinCalcium => {
            "Le calcium dans le sang est élevé. Avec la digoxine, cela peut provoquer un rythme du cœur dangereux. \
             Téléphonez dans les prochains jours au médecin ou au service qui suit votre digoxine ; aujourd’hui si vous vous sentez mal."
        }
        Instead::DigoxinCalciumNow => {
            "Le calcium dans le sang est élevé. Avec la digoxine, cela peut provoquer un rythme du cœur dangereux. \
             Téléphonez aujourd’hui au médecin ou au service qui suit votre digoxine."
        }
        Instead::Mk7NotNamed => {
            "L’étiquette ne dit pas de quelle vitamine K il s’agit. Cela peut être la MK-7. Dans une étude, 10 µg de MK-7 par jour suffisaient à changer l’effet d’un tel médicament chez certaines personnes. Téléphonez aujourd’hui au médecin ou au service qui suit votre anticoagulant. Ne commencez rien, n’arrêtez rien et ne changez rien de vous-même. Demandez d’abord."
        }
        Instead::EgfrOnce => {
            "Avec un DFG estimé (eGFR) de moins de 60, les résultats de vitamine D, de calcium et de MGP se jugent autrement. \
             Un seul résultat n’est pas une maladie des reins : l’analyse est refaite sur trois mois. \
             Parlez-en à un médecin."
        }
        Instead::MagnesiumAny => {
            "Quand les reins marchent mal, le magnésium peut s’accumuler. \
             Pour les bébés, aucune quantité n’est reconnue. \
             Demandez à un médecin ou à un pharmacien avant d’en prendre ou d’en donner."
        }
    }
}

#[must_use]
pub const fn nutrient_named(nutrient: Nutrient) -> &'static str {
    match nutrient {
        Nutrient::VitaminD => "vitamine D",
        Nutrient::Calcium => "calcium",
        Nutrient::VitaminK => "vitamine K",
        Nutrient::Magnesium => "magnésium",
    }
}

pub const LIMIT_OF: &str = "{nutrient} {limit} par jour, {body}";
pub const UG_AND_IU: &str = "{ug} µg ({iu} UI)";

pub const LOWER_FOR_A_CHILD: &str = "Pour un enfant, la limite est beaucoup plus basse.";
pub const PROMPTLY: &str = "Pour un enfant ou un adolescent, faites-le dans les prochains jours.";
pub const CHILDRENS_CALCIUM: &str = "Le calcium des enfants est plus élevé : les valeurs que votre laboratoire donne pour l’âge comptent.";
pub const MAY_BE_HIGHER: &str =
    "On sait seulement « plus de » : le vrai chiffre peut être plus élevé.";
pub const OWN_LIMITS: &str =
    "Les limites générales ne sont pas faites pour vous : votre équipe soignante fixe les vôtres.";
pub const IF_PRESCRIBED: &str = "Si un médecin l’a prescrite, vérifiez la quantité avec lui ou avec un pharmacien ; ne la changez pas de vous-même.";

#[must_use]
pub const fn signs(signs: Signs) -> &'static str {
    match signs {
        Signs::HighCalcium => {
            "Les signes d’urgence sont : confusion, vomissements, très grande soif ou urines très abondantes. \
             Avec un seul de ces signes, appelez les secours tout de suite."
        }
        Signs::LowCalcium => {
            "Les signes d’urgence sont : spasmes, crise de convulsions, évanouissement ou battements du cœur irréguliers. \
             Avec un seul de ces signes, appelez les secours tout de suite."
        }
        Signs::Bleeding => {
            "Les signes d’urgence sont : saignement qui ne s’arrête pas, selles noires, choc ou blessure à la tête, \
             ou nouveau mal de tête très fort. \
             Avec un seul de ces signes, appelez les secours tout de suite."
        }
        Signs::Clot => {
            "Les signes d’un caillot sont aussi une urgence : visage qui tombe d’un côté, bras ou jambe faible, difficulté à parler ; \
             douleur à la poitrine, essoufflement soudain, ou jambe gonflée, douloureuse ou froide. \
             Avec un seul de ces signes, appelez les secours tout de suite."
        }
        Signs::Magnesium => {
            "Les signes d’urgence sont : faiblesse, somnolence, respiration lente ou évanouissement. \
             Avec un seul de ces signes, appelez les secours tout de suite."
        }
    }
}

pub const CHEST_PAIN: &str = "Une douleur à la poitrine est une urgence, quel que soit le score : appelez les secours tout de suite.";
