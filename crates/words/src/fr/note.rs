//! Notes: what moves a figure, and what studies found. No advice.

use calcium_compass_core::note::NoteId;

#[must_use]
pub const fn note(note: NoteId) -> &'static str {
    match note {
        NoteId::Season => {
            "La vitamine D dans le sang suit le soleil. \
             À la fin de l’hiver, elle est jusqu’à un tiers plus basse qu’en été."
        }
        NoteId::Assay => {
            "Les laboratoires utilisent des méthodes différentes. \
             Lors d’un contrôle, certaines s’écartaient jusqu’à 17 %. \
             Si possible, comparez les résultats d’un même laboratoire."
        }
        NoteId::Weight => "Les personnes d’un poids plus élevé ont en moyenne des taux plus bas.",
        NoteId::Epimer => {
            "Avant 1 an, certaines méthodes comptent aussi une molécule très proche et donnent un taux trop haut. \
             Demandez au laboratoire si sa méthode les distingue."
        }
        NoteId::D2 => {
            "Certaines méthodes lisent mal la vitamine D2, la forme présente dans certains comprimés. \
             Dites au laboratoire si la vôtre est de la D2."
        }
        NoteId::Biotin => {
            "Beaucoup de biotine, comme dans les comprimés pour les cheveux et les ongles, peut donner une vitamine \
             D trop haute avec certaines méthodes. D’autres analyses sont alors trop basses. Demandez au laboratoire \
             combien de temps avant l’analyse cela joue."
        }
        NoteId::DpUcmgpKidney => {
            "Après une greffe de rein, ce chiffre était plus bas de 14 % par 10 points de fonction des reins en plus."
        }
        NoteId::DpUcmgpWeight => {
            "Dans une étude, il était plus élevé chez les personnes avec plus de poids autour de la taille."
        }
        NoteId::DpUcmgpJShape => {
            "Dans une étude néerlandaise, les chiffres bas comme les chiffres élevés étaient liés à plus de décès. \
             Plus bas n’est donc pas simplement mieux."
        }
        NoteId::MarkerNotOutcome => {
            "La MK-7, une forme de vitamine K2, fait baisser ce chiffre dans des essais. \
             Les essais sur les valves du cœur, les vaisseaux et leur rigidité n’ont pour la plupart trouvé aucun bénéfice de la MK-7."
        }
        NoteId::Undetectable => {
            "Chez la plupart des gens, ce taux est trop bas pour être mesuré. Ce n’est pas un manque."
        }
        NoteId::PhylloquinoneConflict => {
            "Ici, les sources ne s’accordent pas. \
             Un résultat peut être dans les valeurs d’un laboratoire et aussi dans le groupe le plus bas d’une étude."
        }
        NoteId::Fasting => {
            "Les résultats ne sont comparables que si la prise de sang se fait le matin, à jeun."
        }
        NoteId::FastingK1 => "La prise de sang se fait après 12 à 14 heures sans manger.",
        NoteId::SameTime => "Il vaut mieux refaire cette analyse à la même heure de la journée.",
        NoteId::LabsDiffer => {
            "Un laboratoire a fait passer sa propre limite basse de 25 à 136. \
             Les valeurs imprimées sur votre compte rendu comptent donc le plus."
        }
        NoteId::BoneMarkerMoves => {
            "Une maladie des reins, une fracture, les corticoïdes et les médicaments contre l’ostéoporose changent ce chiffre."
        }
        NoteId::OtherPth => {
            "La PTH est une autre analyse et n’est pas lue ici. Les médecins en ont besoin pour dire ce que veut dire un calcium élevé ou bas."
        }
        NoteId::OtherPhosphate => "Le phosphate est une autre analyse et n’est pas lu ici.",
        NoteId::OtherIonised => {
            "Le calcium ionisé est une autre analyse avec ses propres valeurs. Il n’est pas lu ici."
        }
        NoteId::OtherUrine => "Le calcium dans l’urine est une autre analyse et n’est pas lu ici.",
        NoteId::CalciumInChildren => {
            "Le calcium des enfants est plus élevé : les valeurs que votre laboratoire donne pour l’âge comptent."
        }
        NoteId::TotalWithoutAlbumin => {
            "Le calcium total monte et descend avec l’albumine. Ajoutez l’albumine et la page peut le corriger."
        }
        NoteId::WorseOfTwo => {
            "Avec une albumine basse ou une maladie des reins, ni le calcium total ni le calcium corrigé n’est sûr. C’est donc le pire des deux qui compte."
        }
        NoteId::Thiazide => {
            "Les diurétiques thiazidiques font monter le calcium. Ne les arrêtez pas de vous-même."
        }
        NoteId::Lithium => {
            "Le lithium peut faire monter le calcium. Ne l’arrêtez pas de vous-même : parlez-en au médecin ou au service qui le suit."
        }
        NoteId::WorkedOutOtherwise => {
            "Avec votre calcium total et votre albumine, cette page calcule un autre calcium corrigé que celui que vous avez saisi. Les laboratoires n’utilisent pas tous la même formule. C’est le pire des deux qui compte."
        }
        NoteId::AlbuminTooLow => {
            "L’albumine est si basse que le calcium ne peut pas être corrigé. Le calcium peut alors être plus élevé que ce chiffre ne le laisse penser. Parlez-en à votre médecin."
        }
        NoteId::AdjustmentLimits => {
            "La correction peut être fausse si l’albumine est loin des valeurs habituelles, et avec certaines maladies, comme celles des reins."
        }
        NoteId::CacFourHundred => {
            "Une étude avait un groupe à moins de 400 et un groupe à plus de 400. \
             Un score de 400 n’est dans aucun des deux."
        }
        NoteId::CacZero => "Un score de 0 n’exclut pas une maladie du cœur.",
        NoteId::PivkaLiver => {
            "C’est aussi une analyse pour les maladies du foie. Un résultat élevé ne prouve pas que la vitamine K \
             est basse."
        }
        NoteId::WinterCurve => {
            "Dans des études d’hiver, les personnes qui recevaient {intake} UI par jour avaient en moyenne {average} nmol/L. \
             Les moyennes des études allaient de {low} à {high}. Une personne peut en être loin."
        }
        NoteId::MeetsButLow => {
            "Votre apport atteint une référence, mais le taux est bas pour certaines sources. Votre absorption, la \
             méthode d’analyse et la saison peuvent chacune jouer un rôle."
        }
    }
}

pub const WHAT_MOVES_IT: &str = "Ce qui peut changer ce résultat";

pub const OWN_RANGE: &str = "Valeurs de référence de votre laboratoire : {place}.";
#[must_use]
pub const fn place(place: calcium_compass_core::own_lab::Place) -> &'static str {
    use calcium_compass_core::own_lab::Place;
    match place {
        Place::Below => {
            "ce résultat est plus bas, et le compte rendu peut le marquer d’une lettre ou d’un astérisque"
        }
        Place::Within => "ce résultat est à l’intérieur",
        Place::Above => {
            "ce résultat est plus haut, et le compte rendu peut le marquer d’une lettre ou d’un astérisque"
        }
        Place::Censored => {
            "le laboratoire a seulement indiqué « moins de » ou « plus de », on ne peut donc pas le dire"
        }
    }
}
