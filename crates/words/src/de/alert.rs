//! Alerts: a heading and a text for each, and the lines that end them.

use calcium_compass_core::alert::{AlertId, Level};

#[must_use]
pub const fn level(level: Level) -> &'static str {
    match level {
        Level::Info => "Gut zu wissen",
        Level::Talk => "Ärztlich besprechen",
        Level::Now => "Holen Sie noch heute medizinische Hilfe",
    }
}

#[must_use]
pub const fn alert_heading(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => "Dieser Calciumwert ist ein Notfall",
        AlertId::CalciumLowSevere => "Dieser Calciumwert ist gefährlich niedrig",
        AlertId::CalciumRaised => "Dieser Calciumwert ist erhöht",
        AlertId::CalciumAboveRange => "Calcium liegt etwas über dem üblichen Bereich",
        AlertId::CalciumLow => "Calcium liegt unter dem üblichen Bereich",
        AlertId::InfantD => "Das ist zu viel Vitamin D für ein Baby",
        AlertId::PregnancyHighDose => {
            "Das liegt über der Höchstmenge in der Schwangerschaft oder Stillzeit"
        }
        AlertId::VkaMk7 => "MK-7 wirkt Marcumar, Warfarin und ähnlichen Mitteln entgegen",
        AlertId::VkaKHigh => {
            "So viel Vitamin K wirkt Marcumar, Warfarin und ähnlichen Mitteln entgegen"
        }
        AlertId::DAtHarmLevel => "Ab dieser Menge hat die EFSA Schäden gefunden",
        AlertId::DAboveUl => "Vitamin D liegt über der tolerierbaren Höchstmenge",
        AlertId::CalciumAboveUl => "Calcium liegt über der tolerierbaren Höchstmenge",
        AlertId::MagnesiumSupplementAboveUl => "Magnesium aus Präparaten: Fragen Sie zuerst",
        AlertId::KAbove1Mg => "Das ist viel Vitamin K",
        AlertId::DigoxinD => "Digoxin zusammen mit Vitamin D oder Calcium",
        AlertId::ThiazideDCalcium => "Ein Thiazid zusammen mit Vitamin D oder Calcium",
        AlertId::LithiumCalcium => "Lithium zusammen mit Vitamin D oder Calcium",
        AlertId::CalciumChannelBlockerD => {
            "Verapamil oder Diltiazem zusammen mit Vitamin D oder Calcium"
        }
        AlertId::CalcipotriolD => "Calcipotriol zusammen mit Vitamin D oder Calcium",
        AlertId::AluminiumBinderD => {
            "Phosphatbinder mit Aluminium zusammen mit Vitamin D oder Calcium"
        }
        AlertId::KidneyStonesCalcium => "Nierensteine und Calciumpräparate",
        AlertId::InfantK => "Vitamin K und Babys",
        AlertId::PivkaHigh => "PIVKA-II ist auch ein Lebertest",
        AlertId::CacRaised => "Sprechen Sie über dieses Herz-CT",
        AlertId::LevothyroxineCalciumSpacing => "Levothyroxin und Mineralstoffe getrennt",
        AlertId::BisphosphonateCalciumSpacing => {
            "Knochenmittel (Bisphosphonat) und Mineralstoffe getrennt"
        }
        AlertId::AntibioticCalciumSpacing => "Dieses Antibiotikum und Mineralstoffe getrennt",
        AlertId::VitaminDVeryHigh => "Dieser Vitamin-D-Wert kann schädlich sein",
        AlertId::VitaminDHigh => "Dieser Vitamin-D-Wert ist hoch: Calcium sollte geprüft werden",
        AlertId::VitaminDVeryLow => "Dieser Vitamin-D-Wert ist sehr niedrig",
        AlertId::GranulomaD => "Vitamin D kann bei Ihrer Krankheit das Calcium erhöhen",
        AlertId::HyperparathyroidD => "Die Überfunktion der Nebenschilddrüse geht vor",
        AlertId::VkaSteady => "Halten Sie Ihre Vitamin-K-Zufuhr gleichmäßig",
        AlertId::CkdLabs => "Eine Nierenkrankheit ändert, was diese Werte bedeuten",
        AlertId::SurgeryAbsorption => "Allgemeine Bereiche passen für Sie vielleicht nicht",
        AlertId::VitaminDAbove50 => {
            "Über der Grenze, die eine Fachstelle für mögliche Bedenken nennt"
        }
        AlertId::AbsorptionMedicine => {
            "Eines Ihrer Arzneimittel kann verringern, was Ihr Körper aufnimmt"
        }
        AlertId::VkaUnanswered => "Zuerst eine Frage: Blutverdünner",
        AlertId::KidneyUnanswered => "Die Nieren verändern diesen Wert",
    }
}

#[must_use]
pub const fn alert_body(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => {
            "So viel Calcium kann Herz, Gehirn und Nieren schädigen. Holen Sie sofort Notfallhilfe \
             und zeigen Sie dort diese Zahl. Nennen Sie alle Mittel mit Vitamin D oder Calcium, \
             die Sie verwenden."
        }
        AlertId::CalciumLowSevere => {
            "So wenig Calcium kann das Herz aus dem Takt bringen und einen Krampfanfall auslösen. \
             Holen Sie sofort Notfallhilfe und zeigen Sie dort diese Zahl."
        }
        AlertId::CalciumRaised => {
            "Wenn Sie sich gut fühlen und der Wert unter 3,00 mmol/L (12 mg/dL) liegt, rufen Sie \
             noch heute Ihre Arztpraxis an. Wenn Sie sich krank fühlen oder der Wert 3,00 mmol/L \
             (12 mg/dL) oder mehr beträgt, holen Sie sofort Notfallhilfe. Nennen Sie alle Mittel \
             mit Vitamin D oder Calcium, die Sie verwenden."
        }
        AlertId::CalciumAboveRange => {
            "Der Wert liegt über 2,60 mmol/L. Sprechen Sie mit einer Ärztin oder einem Arzt über \
             eine Wiederholung des Tests. Nennen Sie alle Mittel mit Vitamin D oder Calcium, die \
             Sie verwenden."
        }
        AlertId::CalciumLow => {
            "Der Wert liegt unter 2,20 mmol/L (8,8 mg/dL). Bei niedrigem Albumin kann er nur \
             scheinbar niedrig sein. Sprechen Sie mit einer Ärztin oder einem Arzt darüber."
        }
        AlertId::InfantD => {
            "Die tolerierbare Höchstmenge pro Tag ist für Babys bis 6 Monate 25 µg (1000 IE), \
             danach 35 µg (1400 IE). Rufen Sie noch heute eine Arztpraxis oder Hebamme an. Auch \
             Säuglingsnahrung enthält Vitamin D, rechnen Sie sie also mit."
        }
        AlertId::PregnancyHighDose => {
            "Die Höchstmenge nach {body} ist überschritten. Rufen Sie noch heute Ihre Arztpraxis, \
             Hebamme oder Klinik an und nennen Sie die Menge."
        }
        AlertId::VkaMk7 => {
            "In einer Studie veränderten schon 10 µg MK-7 pro Tag die Blutgerinnung bei einigen \
             Menschen mit einem solchen Mittel. Rufen Sie noch heute die Praxis oder Klinik an, \
             die Ihre Behandlung mit dem Blutverdünner betreut. Vorher bitte nichts auf eigene \
             Faust beginnen, absetzen oder ändern."
        }
        AlertId::VkaKHigh => {
            "Rufen Sie noch heute die Praxis oder Klinik an, die Ihre Behandlung mit dem \
             Blutverdünner betreut. Vorher bitte nichts auf eigene Faust beginnen, absetzen oder \
             ändern."
        }
        AlertId::DAtHarmLevel => {
            "Die EFSA nennt 250 µg (10000 IE) Vitamin D pro Tag als niedrigste Menge mit Schäden. \
             Sprechen Sie bald mit einer Ärztin oder einem Arzt. Ein Bluttest auf Calcium zeigt, \
             ob ein Schaden besteht."
        }
        AlertId::DAboveUl => {
            "Höchstmenge nach {body}: {limit} pro Tag aus allen Quellen über lange Zeit. Sprechen \
             Sie mit einer Ärztin oder einem Arzt darüber."
        }
        AlertId::CalciumAboveUl => {
            "Höchstmenge nach {body}: {limit} pro Tag aus Lebensmitteln und Präparaten über lange \
             Zeit. Sprechen Sie mit einer Ärztin oder einem Arzt darüber."
        }
        AlertId::MagnesiumSupplementAboveUl => {
            "Für Präparate allein liegt die Höchstmenge ab 9 Jahren bei 350 mg pro Tag, vor \
             diesem Alter niedriger. Bei kranken Nieren oder bei einem Baby ist auch für die \
             kleinste Menge Rat nötig. Sprechen Sie mit einer Ärztin oder einem Arzt."
        }
        AlertId::KAbove1Mg => {
            "Der britische Gesundheitsdienst NHS sagt: 1 mg pro Tag oder weniger aus Präparaten \
             schadet wahrscheinlich nicht. Über größere Mengen ist zu wenig bekannt. Sprechen Sie \
             mit einer Ärztin oder einem Arzt."
        }
        AlertId::DigoxinD => {
            "Wenn das Calcium steigt, kann Digoxin das Herz aus dem Takt bringen. Sprechen Sie mit \
             der Praxis oder Klinik, die Ihre Behandlung mit Digoxin betreut."
        }
        AlertId::ThiazideDCalcium => {
            "Thiazide erhöhen das Calcium. Zusammen mit Vitamin D oder Calcium kann es zu hoch \
             steigen. Sprechen Sie mit einer Ärztin oder einem Arzt."
        }
        AlertId::LithiumCalcium => {
            "Lithium kann das Calcium erhöhen. Sprechen Sie mit der Praxis oder Klinik, die Ihre \
             Behandlung mit Lithium betreut."
        }
        AlertId::CalciumChannelBlockerD => {
            "Viel Vitamin D kann diesem Arzneimittel entgegenwirken. Sprechen Sie mit einer Ärztin \
             oder einem Arzt."
        }
        AlertId::CalcipotriolD => {
            "Auch diese Hautcreme ist eine Form von Vitamin D. Zusammen können sie das Calcium \
             erhöhen. Sprechen Sie mit einer Ärztin oder einem Arzt."
        }
        AlertId::AluminiumBinderD => {
            "Bei kranken Nieren kann der Körper durch Vitamin D zu viel Aluminium aufnehmen. \
             Sprechen Sie mit Ihrem Nierenteam."
        }
        AlertId::KidneyStonesCalcium => {
            "Calcium aus Präparaten wurde mit Nierensteinen in Verbindung gebracht. Sprechen Sie \
             mit einer Ärztin oder einem Arzt über das Präparat."
        }
        AlertId::InfantK => {
            "Sprechen Sie mit Ihrer Hebamme oder Kinderarztpraxis über Vitamin K für ein Baby. \
             Diese Seite vergleicht solche Werte nicht."
        }
        AlertId::PivkaHigh => {
            "Der Wert kann bei wenig Vitamin K und bei Leberkrankheiten steigen. Er kann auch \
             durch Mittel wie Warfarin oder Phenprocoumon (Marcumar) steigen. Sprechen Sie mit \
             einer Ärztin oder einem Arzt über dieses Ergebnis."
        }
        AlertId::CacRaised => {
            "Ein Score von 100 oder mehr ist ein Grund, mit einer Ärztin oder einem Arzt zu \
             sprechen. Unter 45 Jahren gilt das für jeden Score über 0. Brustschmerzen sind ein \
             Notfall, egal wie hoch der Score ist."
        }
        AlertId::LevothyroxineCalciumSpacing => {
            "Mineralstoffe wie Calcium können die Aufnahme von Levothyroxin hemmen. Beipackzettel \
             nennen einen Abstand von 4 Stunden. Fragen Sie in Ihrer Apotheke nach."
        }
        AlertId::BisphosphonateCalciumSpacing => {
            "Mineralstoffe wie Calcium können die Aufnahme dieses Arzneimittels hemmen. Es kommt \
             zuerst, mit einfachem Leitungswasser. Fragen Sie in Ihrer Apotheke, wie lange Sie \
             danach warten sollen."
        }
        AlertId::AntibioticCalciumSpacing => {
            "Mineralstoffe wie Calcium können die Aufnahme dieses Antibiotikums hemmen. Fragen Sie \
             in Ihrer Apotheke, wie viele Stunden dazwischen liegen sollen."
        }
        AlertId::VitaminDVeryHigh => {
            "Bei 375 nmol/L (150 ng/mL) oder mehr kann Vitamin D das Calcium auf schädliche Werte \
             erhöhen. Rufen Sie noch heute Ihre Arztpraxis oder Klinik an und lesen Sie dort diese \
             Zahl vor. Nennen Sie alle Mittel mit Vitamin D oder Calcium, die Sie verwenden."
        }
        AlertId::VitaminDHigh => {
            "Der Wert liegt über 200 nmol/L (80 ng/mL). Ein großes Labor hält von diesem Wert \
             an Schäden für möglich. Sprechen Sie bald mit einer Ärztin oder einem Arzt. Ein \
             Bluttest auf Calcium zeigt, ob ein Schaden besteht."
        }
        AlertId::VitaminDVeryLow => {
            "Der Wert liegt unter 30 nmol/L (12 ng/mL). Auf Dauer kann das Knochen und Muskeln \
             schwächen. Es lässt sich behandeln. Sprechen Sie mit einer Ärztin oder einem Arzt \
             darüber."
        }
        AlertId::GranulomaD => {
            "Bei Sarkoidose, Tuberkulose und einigen anderen Krankheiten kann der Körper zu viel \
             aktives Vitamin D bilden. Das Calcium kann dann schon bei Vitamin-D-Werten steigen, \
             die für andere üblich sind. Sprechen Sie vor jeder Änderung bei Vitamin D oder \
             Calcium mit Ihrer Ärztin oder Ihrem Arzt."
        }
        AlertId::HyperparathyroidD => {
            "Diese Drüse erhöht das Calcium. Vitamin D und Calcium können dann schon in üblichen \
             Mengen schaden. Sprechen Sie vor jeder Änderung an einem von beiden mit Ihrer Ärztin \
             oder Ihrem Arzt."
        }
        AlertId::VkaSteady => {
            "Das gilt für alle, die Phenprocoumon (Marcumar), Warfarin oder einen ähnlichen \
             Blutverdünner nehmen. Es gilt auch für alle, die nicht sicher sind. Bitte weder \
             Vitamin K noch das Arzneimittel auf eigene Faust beginnen, absetzen oder ändern. Was \
             Sie essen und einnehmen, zählt: grünes Gemüse, Natto, Multivitamine und K2. Fragen \
             Sie zuerst die Praxis oder Klinik, die Ihre Behandlung mit dem Blutverdünner betreut."
        }
        AlertId::CkdLabs => {
            "Bei einer Nierenkrankheit gelten für Ergebnisse zu Vitamin D, Calcium und MGP andere \
             Regeln. Fragen Sie Ihr Nierenteam, was Ihre Werte bedeuten."
        }
        AlertId::SurgeryAbsorption => {
            "Nach einer Operation zum Abnehmen oder bei schlechter Aufnahme im Darm passen die \
             Bereiche dieser Seite vielleicht nicht. Fragen Sie Ihre Arztpraxis, Klinik oder \
             Ernährungsberatung nach einem Plan, der für Sie gemacht ist."
        }
        AlertId::VitaminDAbove50 => {
            "Der Wert liegt über 125 nmol/L (50 ng/mL). Laut den nationalen Akademien der USA kann \
             das ein Grund zur Sorge sein. Sagen Sie Ihrer Ärztin oder Ihrem Arzt, wenn Sie \
             Vitamin D verwenden."
        }
        AlertId::AbsorptionMedicine => {
            "Orlistat, Gallensäurebinder, einige Mittel gegen Epilepsie und Kortison-Mittel können \
             Vitamin D oder Calcium senken. Fragen Sie in Ihrer Apotheke oder Arztpraxis nach, \
             wenn Sie ein solches Mittel lange verwenden."
        }
        AlertId::VkaUnanswered => {
            "Nehmen Sie Phenprocoumon (Marcumar), Warfarin oder einen ähnlichen Blutverdünner? Sie \
             haben das nicht angegeben. Mit einem solchen Mittel bedeutet dieses Ergebnis etwas \
             anderes. Beantworten Sie die erste Frage, bevor Sie weiterlesen."
        }
        AlertId::KidneyUnanswered => {
            "Wenn die Nieren schlechter arbeiten, steigt dieser Wert. Geben Sie an, ob Sie ein \
             Nierenproblem haben, oder ergänzen Sie Ihre eGFR."
        }
    }
}

pub const LOWER_FOR_A_CHILD: &str = "Für ein Kind ist die Höchstmenge viel niedriger.";
pub const PROMPTLY: &str = "Bei Kindern und Jugendlichen: Tun Sie das umgehend.";
pub const MAY_BE_HIGHER: &str =
    "Das Labor hat „mehr als“ gedruckt: Der wahre Wert kann höher sein.";

pub const CALCIUM_SIGNS: &str = "Notfallzeichen sind Verwirrtheit, Erbrechen, großer Durst, sehr \
     viel Urin, Schwäche, Muskelkrämpfe, Kribbeln, Verkrampfungen oder ein Krampfanfall. Holen Sie \
     schon bei einem dieser Zeichen sofort Notfallhilfe.";
pub const BLEEDING_SIGNS: &str = "Notfallzeichen sind Blutungen, schwarzer Stuhl, eine \
     Kopfverletzung oder neue, starke Kopfschmerzen. Holen Sie schon bei einem dieser Zeichen \
     sofort Notfallhilfe.";
