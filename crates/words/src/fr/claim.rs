//! Claims that people read, and what studies found. No advice: nothing here
//! says to start, stop or change anything.

use calcium_compass_core::claim::{ClaimGroup, ClaimId, ClaimVerdict, Grade};

use crate::catalogue::{Claims, claims_words};

pub const CLAIMS_TITLE: &str = "Vous avez peut-être lu que…";
pub const CLAIMS_LEDE: &str = "On écrit beaucoup sur la vitamine K, la vitamine D et le calcium. Voici ce que les \
     études ont trouvé, à quel point c’est sûr, et ce que cela ne veut pas dire.";
pub const CLAIMS_VKA_WARNING: &str = "Prenez-vous de la warfarine ou un anticoagulant semblable (AVK), ou avez-vous un doute ? Même un peu de vitamine K peut changer l’effet d’un tel médicament. Avant de changer quoi que ce soit à la vitamine K, aliments compris, parlez-en au médecin ou au service qui suit l’anticoagulant.";
pub const CLAIMS_HIDDEN: &str = "Les affirmations sur la vitamine K ne sont pas affichées ici. Elles ne sont pas destinées aux personnes sous warfarine ou anticoagulant semblable (AVK), ni à celles qui ont un doute.";
pub const CLAIMS_ASK: &str = "Les affirmations sur la vitamine K s’affichent une fois que vous avez répondu à la question sur les anticoagulants.";
pub const CLAIMS_NO_ADVICE: &str = "Rien de tout cela n’est un conseil de commencer, d’arrêter ou de changer quoi \
     que ce soit. Demandez à votre médecin ou pharmacien ce qui vous convient.";
pub const CLAIM_STANDING: &str = "{verdict}. {grade}";

#[must_use]
pub const fn claim(claim: ClaimId) -> &'static str {
    match claim {
        ClaimId::K1OnlyClots => {
            "la vitamine K1 aide seulement le sang à coaguler, et que seule la K2 fait le reste"
        }
        ClaimId::Mk7StaysLonger => {
            "la forme MK-7 reste plus longtemps dans le sang que la vitamine K1"
        }
        ClaimId::K2AnimalFoods => {
            "la vitamine K2 vient d’aliments d’origine animale comme le beurre, le jaune d’œuf et le foie"
        }
        ClaimId::MostLackK2 => {
            "la plupart des gens ne trouvent pas assez de vitamine K2 dans leur alimentation"
        }
        ClaimId::MgpHoldsCalcium => {
            "la protéine appelée MGP tient le calcium à l’écart des vaisseaux et a besoin de vitamine K"
        }
        ClaimId::K2DirectsCalcium => {
            "sans vitamine K2, le calcium va dans les artères au lieu d’aller dans les os"
        }
        ClaimId::K2ClearsArteries => "la vitamine K2 enlève le calcium des artères",
        ClaimId::K2BestPrevention => {
            "la vitamine K2 est le meilleur moyen de tenir le calcium à l’écart des artères"
        }
        ClaimId::K2ElasticArteries => {
            "la vitamine K2 a gardé les artères 12 % plus élastiques dans un essai de trois ans"
        }
        ClaimId::CalciumHarmsHeart => "les comprimés de calcium nuisent au cœur et aux artères",
        ClaimId::CalciumScoreRisk => {
            "les maladies du cœur sont liées à un score calcique élevé au scanner du cœur"
        }
        ClaimId::OutwardSigns => {
            "la perte de cheveux, la fatigue ou une tension élevée montrent qu’il y a du calcium dans les artères"
        }
        ClaimId::K2StrongBones => "la vitamine K2 rend les os plus solides",
        ClaimId::DAndK2Together => {
            "la vitamine D et la vitamine K2 font plus ensemble que chacune seule"
        }
        ClaimId::DAndCalciumBones => "le calcium et la vitamine D aident à garder des os solides",
        ClaimId::StiffJointsCalcium => {
            "la raideur des articulations vient surtout du calcium dans le cartilage"
        }
        ClaimId::K2SuppleJoints => "la vitamine K2 garde les articulations et les tendons souples",
        ClaimId::K2Inflammation => "la forme MK-7 calme l’inflammation dans le corps",
        ClaimId::DpUcmgpShowsLack => "le dosage de la dp-ucMGP montre s’il manque de la vitamine K",
        ClaimId::DpUcmgpForetells => {
            "la dp-ucMGP, quand elle est élevée, veut dire que les artères sont dures"
        }
        ClaimId::KLowersMarkers => {
            "la vitamine K fait baisser la dp-ucMGP et l’ostéocalcine sous-carboxylée"
        }
        ClaimId::K2BloodTest => "le dosage de la vitamine K2 dans le sang montre s’il y en a assez",
        ClaimId::CtxCalciumLeaves => {
            "le CTX, quand il est élevé, veut dire que le calcium ne reste pas dans l’os"
        }
        ClaimId::DNeedsK2 => "la vitamine D n’est sûre qu’avec de la vitamine K2",
        ClaimId::ProductAmounts => {
            "les quantités de vitamine K2 des produits ont été testées dans des essais"
        }
        ClaimId::HighK2Harmless => {
            "la vitamine K2 n’a aucun effet indésirable, même à 45 mg par jour"
        }
        ClaimId::K2Fasting => "la vitamine K2 agit mieux pendant un jeûne",
        ClaimId::K2Skin => "la vitamine K2 en huile sur la peau remplit les réserves du corps",
        ClaimId::DCalciumUptake => "sans vitamine D, l’intestin n’absorbe que 10 à 15 % du calcium",
    }
}

#[must_use]
pub const fn claim_answer(claim: ClaimId) -> &'static str {
    match claim {
        ClaimId::K1OnlyClots => {
            "Les protéines du corps qui ont besoin de vitamine K peuvent utiliser la K1 comme la K2. Dans un essai \
             chez des personnes dialysées, le calcium des vaisseaux augmentait plus lentement avec la K1. Tout le \
             monde savait qui recevait la K1 : ce n’est donc pas une preuve. Parmi 56 048 Danois, ceux qui \
             mangeaient plus de K1 mouraient moins souvent pendant l’étude. C’est un lien, pas une preuve."
        }
        ClaimId::Mk7StaysLonger => {
            "Dans une étude, la MK-7 s’accumulait dans le sang 7 à 8 fois plus que la K1. Rester plus longtemps \
             n’est pas agir mieux : nous n’avons trouvé aucun essai qui montre qu’elle évite une maladie. Elle \
             perturbe aussi la warfarine et les médicaments semblables (AVK), chez certaines personnes dès 10 µg par \
             jour."
        }
        ClaimId::K2AnimalFoods => {
            "Parmi 60 aliments testés en Australie, 31 contenaient de la MK-4 et seulement 3 de la MK-7. Dans une \
             étude danoise de 88 aliments, le poulet et un fromage bleu en contenaient beaucoup. Le natto, un plat \
             de soja fermenté, est très riche en K2 et vient d’une plante. Entre fromages suisses, l’écart allait à \
             plus de 50 fois : aucune liste d’aliments n’est donc exacte."
        }
        ClaimId::MostLackK2 => {
            "Aucun organisme de santé n’a fixé la quantité de K2 dont les gens ont besoin : l’EFSA a trouvé trop peu \
             de données. Dans une étude néerlandaise, 31 adultes sur 100 étaient au-dessus d’un taux que certains \
             voient comme un signe de vitamine K basse. Ce seuil n’est qu’une habitude de chercheurs. Ce n’est pas \
             une maladie."
        }
        ClaimId::MgpHoldsCalcium => {
            "Cela est connu chez l’animal et en laboratoire. Les souris sans MGP meurent jeunes, car leurs artères \
             se remplissent de calcium. La MGP freine le calcium, mais elle ne l’envoie pas vers les os. Cela ne \
             montre pas que plus de vitamine K garde les gens en bonne santé."
        }
        ClaimId::K2DirectsCalcium => {
            "Nous n’avons trouvé aucune étude qui suit le calcium sur un tel chemin. Un essai de deux ans a donné de \
             la MK-7 avec de la vitamine D à 365 hommes : cela n’a pas freiné le calcium d’une valve du cœur. Une \
             analyse d’essais réunis sur les os n’a vu aucun effet de la vitamine K sur la densité osseuse. L’idée \
             que la K2 guide le calcium va donc plus loin que les études."
        }
        ClaimId::K2ClearsArteries => {
            "Nous n’avons trouvé aucun essai où le calcium disparaissait. Chez 26 personnes recevant 45 mg de MK-4 \
             par jour, le score calcique a quand même monté de 14 % en un an. Dans des essais chez des personnes \
             dialysées et sur une valve du cœur, le calcium s’accumulait autant avec la K2 que sans elle. Lire \
             qu’elle nettoie les vaisseaux n’est pas une raison de retarder un contrôle du cœur."
        }
        ClaimId::K2BestPrevention => {
            "Deux analyses d’essais réunis ont vu un peu moins de calcium avec de la vitamine K, sous une forme ou \
             une autre. Des essais sur une valve du cœur, sur des vaisseaux raides et chez des personnes dialysées \
             n’ont vu aucun bénéfice de la K2. Nous n’en avons trouvé aucun qui montre moins d’infarctus. L’EFSA a \
             étudié la K2 pour le cœur et n’a trouvé aucune preuve."
        }
        ClaimId::K2ElasticArteries => {
            "Nous n’avons trouvé aucun essai sur la K2 avec ce chiffre. Le plus proche donnait de la K1, avec de la \
             vitamine D et des minéraux. Un essai de trois ans sur la MK-7, payé par un fabricant, a vu des artères \
             moins raides. Un essai d’un an sur la K2 chez des personnes avec une maladie des reins n’a vu aucun \
             changement."
        }
        ClaimId::CalciumHarmsHeart => {
            "Les essais ne s’accordent pas. Dans 5 essais avec 8151 personnes, 143 sous comprimés de calcium et 111 sans eux ont eu un infarctus. Dans un essai avec 36 282 femmes des États-Unis, le calcium avec vitamine D n’a rien changé. Après 7 ans, les scanners de leur cœur étaient à peu près pareils. Un médecin peut dire si un comprimé de calcium est justifié pour vous."
        }
        ClaimId::CalciumScoreRisk => {
            "Étude après étude, ce lien se retrouve. Il porte sur des groupes de gens : un score ne peut pas dire ce \
             qui arrivera à une personne. Un score de 0 n’exclut pas une maladie du cœur. Une douleur à la poitrine \
             est une urgence, quel que soit le score."
        }
        ClaimId::OutwardSigns => {
            "Dans une publication, les hommes chauves au sommet de la tête avaient plus de maladies du cœur. La \
             perte de cheveux à l’avant n’avait pas ce lien, et le calcium n’a pas été étudié. Chez 4092 Danois, la \
             dp-ucMGP n’avait pas de lien propre avec une tension élevée. La tension et la fatigue ont beaucoup de \
             causes : parlez-en à un médecin."
        }
        ClaimId::K2StrongBones => {
            "L’EFSA reconnaît que la vitamine K des aliments contribue à une ossature normale. Une analyse d’essais \
             réunis n’a vu aucun effet d’un apport plus élevé sur la densité osseuse ni sur les fractures des \
             vertèbres. La vitamine K évite peut-être d’autres fractures, mais les preuves sont trop faibles. Les \
             essais sur la K2, pris un par un, ne s’accordent pas entre eux."
        }
        ClaimId::DAndK2Together => {
            "Dans une étude néerlandaise, les personnes qui avaient peu des deux mouraient plus souvent pendant \
             l’étude. C’est un lien, pas une preuve. Dans un essai de deux ans chez 365 hommes, les deux ensemble \
             n’ont pas freiné le calcium d’une valve du cœur. Une revue d’études dit que les deux aident peut-être \
             les femmes après la ménopause. Un essai japonais sur les os, souvent cité, a utilisé des médicaments \
             bien plus forts que les compléments."
        }
        ClaimId::DAndCalciumBones => {
            "Aux États-Unis, les étiquettes ont le droit de dire qu’assez de calcium et de vitamine D peut aider \
             contre l’ostéoporose (os fragiles). Les Académies nationales des États-Unis voient un risque pour les \
             os sous 30 nmol/L, et pas de bénéfice constant au-dessus de 75. Selon l’Endocrine Society, les adultes \
             en bonne santé de moins de 75 ans n’ont pas besoin de dépasser l’apport quotidien de référence. Il \
             s’agit donc d’en avoir assez, pas d’en avoir toujours plus."
        }
        ClaimId::StiffJointsCalcium => {
            "Les cristaux de calcium dans le cartilage (chondrocalcinose ou CPPD) sont courants : dans une étude, 7 personnes sur 100, d’environ 64 ans, en avaient. Dans une étude des États-Unis, ils ne pouvaient expliquer qu’environ 4 cas sur 100 d’articulations usées. Une articulation chaude et gonflée peut être une pseudogoutte et demande un médecin. Avant 60 ans, de tels cristaux sont à signaler à un médecin : une glande, le fer ou le magnésium peut en être la cause."
        }
        ClaimId::K2SuppleJoints => {
            "Nous n’avons trouvé aucun essai sur la K2 pour les articulations ou les tendons. Un essai de trois ans \
             sur la K1 chez 378 personnes n’a vu aucun effet global sur l’arthrose des mains. Dans une étude, les \
             personnes avec très peu de K1 avaient plus de lésions du genou. C’est un lien, pas une preuve."
        }
        ClaimId::K2Inflammation => {
            "Un essai de trois ans chez 244 femmes a étudié cela. La MK-7 n’a pas changé les signes d’inflammation \
             dans leur sang. Le fabricant a payé l’essai. C’est un seul essai, chez des femmes : il ne dit rien \
             d’autres maladies."
        }
        ClaimId::DpUcmgpShowsLack => {
            "C’est un marqueur de la vitamine K, mais aucun seuil n’est reconnu par tous. Il monte aussi avec une \
             maladie des reins ou plus de poids autour de la taille, et les gènes jouent un rôle. Une étude \
             néerlandaise a jugé la vitamine K basse au-dessus de 500 pmol/L, et 31 adultes sur 100 avaient un tel \
             résultat. Un résultat élevé ne prouve donc pas, à lui seul, qu’il manque de la vitamine K."
        }
        ClaimId::DpUcmgpForetells => {
            "Les études ne s’accordent pas. Dans une étude tchèque, les personnes aux résultats les plus élevés \
             avaient plus souvent des artères raides ; chez 4092 Danois, il n’y avait pas de lien. Dans une étude \
             néerlandaise, les résultats bas comme les résultats élevés étaient liés à plus de décès. Ce test ne \
             peut pas dire comment sont les artères d’une personne."
        }
        ClaimId::KLowersMarkers => {
            "Les essais le montrent clairement. Dans 13 essais réunis, avec 2162 personnes, la dp-ucMGP a baissé de \
             presque moitié. Une quantité plus grande de vitamine K la faisait baisser davantage. Mais un marqueur \
             plus bas ne veut pas dire moins de maladie : les essais sur les valves et les vaisseaux n’ont pour la \
             plupart vu aucun bénéfice."
        }
        ClaimId::K2BloodTest => {
            "Aucune analyse de sang n’est la référence pour la vitamine K. La K2 est le plus souvent trop basse pour \
             être mesurée, sauf si on en mange beaucoup. Trop basse pour être mesurée, ce n’est pas un manque. Pour \
             la K1, les valeurs des laboratoires et celles des études ne concordent pas."
        }
        ClaimId::CtxCalciumLeaves => {
            "Le CTX montre à quelle vitesse l’os détruit sa protéine. Il ne montre pas où va le calcium. Il change \
             avec les repas et avec l’heure de la journée, et un laboratoire a changé sa limite basse. Nous n’avons \
             trouvé aucune recommandation qui fixe l’apport en calcium d’après lui, ou le fait refaire chaque année \
             avec un scanner du cœur."
        }
        ClaimId::DNeedsK2 => {
            "L’EFSA et les Académies nationales des États-Unis fixent pour les adultes une limite de 100 µg \
             (4000 UI) par jour. Elle est la même avec et sans K2. Des effets nocifs de la vitamine D sans K2 ont \
             été vus chez l’animal ; chez l’humain, nous n’avons trouvé aucune preuve. La K2 ne rend donc pas plus \
             sûre une grande quantité de vitamine D."
        }
        ClaimId::ProductAmounts => {
            "Les essais sur la MK-7 cités ici utilisaient 180 à 720 µg par jour ; un produit en contient 100 µg. \
             Après 420 µg de MK-4, on n’en trouvait pas dans le sang. Des essais japonais sur les os donnaient 45 mg \
             de MK-4, environ 100 fois plus, comme médicament. La quantité utilisée dans un essai n’est un conseil \
             pour personne."
        }
        ClaimId::HighK2Harmless => {
            "Dans un grand essai au Japon, les effets indésirables étaient plus fréquents avec 45 mg de MK-4 par \
             jour. Selon le NHS (service de santé britannique), il est peu probable que 1 mg par jour ou moins, \
             venant de compléments, soit nocif. Avec des anticoagulants comme la warfarine (AVK), 10 µg de MK-7 \
             changeaient déjà la coagulation de certaines personnes. L’affirmation est donc fausse."
        }
        ClaimId::K2Fasting => {
            "Nous n’avons trouvé aucune étude là-dessus. Ce qu’on rapporte d’une étude va dans l’autre sens : sans \
             nourriture, l’absorption était plus faible. Nous n’avons pas pu lire cette étude."
        }
        ClaimId::K2Skin => {
            "Nous n’avons trouvé aucune étude de la K2 sur la peau. Dans un test sur de la peau de porc, la K1 \
             restait surtout dans la couche externe. On ne sait pas ce qui traverse la peau humaine, ni pour combien \
             de temps."
        }
        ClaimId::DCalciumUptake => {
            "La vitamine D aide l’intestin à absorber le calcium, mais ces chiffres ne sont pas justes. Dans une \
             étude de 319 hommes, l’absorption était nettement plus basse seulement sous environ 10 nmol/L. Dans un \
             essai chez 71 personnes, la plus grande quantité de vitamine D l’a fait monter de 7 points de \
             pourcentage. Aucun résultat de vitamine D ne peut dire combien de calcium une personne absorbe."
        }
    }
}

#[must_use]
pub const fn claim_group(group: ClaimGroup) -> &'static str {
    match group {
        ClaimGroup::Kinds => "Les formes de vitamine K et les aliments",
        ClaimGroup::Arteries => "Artères et cœur",
        ClaimGroup::Bones => "Os",
        ClaimGroup::Joints => "Articulations",
        ClaimGroup::Tests => "Analyses",
        ClaimGroup::Amounts => "Combien, et comment",
    }
}

#[must_use]
pub const fn claim_verdict(verdict: ClaimVerdict) -> &'static str {
    match verdict {
        ClaimVerdict::Supported => "Les études vont dans ce sens",
        ClaimVerdict::Partly => "Vrai en partie, ou les études ne s’accordent pas",
        ClaimVerdict::Unsupported => "Aucune bonne étude ne le montre",
        ClaimVerdict::Contradicted => "Les études indiquent le contraire",
    }
}

#[must_use]
pub const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::A => "Étudié par des organismes de santé, ou dans de nombreux essais réunis.",
        Grade::B => "Testé dans un essai : certaines personnes l’ont reçu, d’autres non.",
        Grade::C => {
            "Des personnes ont été observées, pas traitées. Cela montre des liens, pas des causes."
        }
        Grade::D => "Connu chez l’animal ou en laboratoire, pas chez l’humain.",
        Grade::E => "Nous n’avons trouvé aucune étude.",
    }
}

pub const CLAIMS: Claims = claims_words!();
