//! Alerts: a heading and a text for each, and the lines that end them.

use calcium_compass_core::alert::{AlertId, Instead, Level, Signs};
use calcium_compass_core::reference::Nutrient;

#[must_use]
pub const fn level(level: Level) -> &'static str {
    match level {
        Level::Info => "Gut zu wissen",
        Level::Talk => "In Praxis oder Apotheke besprechen",
        Level::Now => "Holen Sie noch heute medizinische Hilfe",
    }
}

pub const EMERGENCY: &str = "Notfall: Rufen Sie sofort den Notruf";

#[must_use]
pub const fn alert_heading(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => "Dieser Calciumwert ist gefährlich hoch",
        AlertId::CalciumModerate => "Dieser Calciumwert ist sehr hoch",
        AlertId::CalciumLowSevere => "Dieser Calciumwert ist gefährlich niedrig",
        AlertId::CalciumRaised => "Dieser Calciumwert ist erhöht",
        AlertId::CalciumAboveRange => "Calcium liegt etwas über dem üblichen Bereich",
        AlertId::CalciumLow => "Calcium liegt unter dem üblichen Bereich",
        AlertId::CalciumHighLowD => {
            "Hohes Calcium und niedriges Vitamin D: Fragen Sie zuerst in Ihrer Praxis"
        }
        AlertId::InfantD => "Das liegt über der Höchstmenge an Vitamin D für Babys",
        AlertId::PregnancyHighDose => {
            "Mehr als die Höchstmenge in der Schwangerschaft oder Stillzeit"
        }
        AlertId::VkaMk7 => {
            "MK-7 kann die Wirkung von Marcumar, Warfarin und ähnlichen Mitteln schwächen"
        }
        AlertId::VkaKHigh => {
            "So viel Vitamin K kann die Wirkung von Marcumar, Warfarin und ähnlichen Mitteln schwächen"
        }
        AlertId::VkaPregnant => {
            "Marcumar, Warfarin oder ein ähnliches Mittel in der Schwangerschaft: Rufen Sie heute an"
        }
        AlertId::DDailyVeryHigh => "So viel Vitamin D jeden Tag kann gefährlich sein",
        AlertId::DLargeSingleDose => "Eine große Dosis Vitamin D auf einmal",
        AlertId::DAtHarmLevel => "Bei dieser Menge hat die EFSA Anzeichen für Schäden gefunden",
        AlertId::DAboveUl => "Ihre Vitamin-D-Zufuhr liegt über der tolerierbaren Höchstmenge",
        AlertId::CalciumAboveUl => "Ihre Calciumzufuhr liegt über der tolerierbaren Höchstmenge",
        AlertId::CalciumIntakeVeryHigh => "So viel Calcium pro Tag kann gefährlich sein",
        AlertId::MagnesiumSupplementAboveUl => "Magnesium aus Präparaten: Fragen Sie zuerst",
        AlertId::MagnesiumKidney => "Zu viel Magnesium, wenn die Nieren schlecht arbeiten",
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
        AlertId::KidneyStonesCalcium => "Nierensteine zusammen mit Calcium oder Vitamin D",
        AlertId::CkdCalciumD => "Calcium und Vitamin D, wenn die Nieren schlecht arbeiten",
        AlertId::InfantK => "Vitamin K und Babys",
        AlertId::PivkaHigh => "PIVKA-II ist auch ein Lebertest",
        AlertId::CacRaised => "Sprechen Sie ärztlich über dieses Herz-CT",
        AlertId::LevothyroxineCalciumSpacing => "Levothyroxin und Mineralstoffe getrennt",
        AlertId::BisphosphonateCalciumSpacing => {
            "Knochenmittel (Bisphosphonat) und Mineralstoffe getrennt"
        }
        AlertId::AntibioticCalciumSpacing => "Dieses Antibiotikum und Mineralstoffe getrennt",
        AlertId::VitaminDVeryHigh => "Dieser Vitamin-D-Wert kann schädlich sein",
        AlertId::VitaminDHigh => "Dieser Vitamin-D-Wert ist hoch: Calcium sollte geprüft werden",
        AlertId::VitaminDVeryLow => "Dieser Vitamin-D-Wert ist sehr niedrig",
        AlertId::VitaminDLowWithRisk => {
            "Mit Ihrer Krankheit oder Ihrem Arzneimittel: Sprechen Sie über diesen Wert"
        }
        AlertId::BoneMedicineLowD => "Niedriges Vitamin D mit einem Knochenmittel",
        AlertId::BoneInjectionLowCalcium => {
            "Niedriges Calcium mit einer Spritze oder Infusion für die Knochen"
        }
        AlertId::BoneInjectionKidney => {
            "Spritzen oder Infusionen für die Knochen, wenn die Nieren schlecht arbeiten"
        }
        AlertId::BoneMarkerOutside => {
            "Dieser Knochenwert liegt außerhalb aller Bereiche auf dieser Seite"
        }
        AlertId::OwnTargets => "Ihre Praxis legt eigene Ziele für Sie fest",
        AlertId::GranulomaD => "Vitamin D kann bei Ihrer Krankheit das Calcium erhöhen",
        AlertId::HyperparathyroidD => {
            "Überfunktion der Nebenschilddrüse: Fragen Sie zuerst in Ihrer Praxis"
        }
        AlertId::VkaSteady => "Halten Sie Ihre Vitamin-K-Zufuhr gleichmäßig",
        AlertId::DpUcmgpUnexplained => "Dieser MGP-Wert ist sehr hoch",
        AlertId::EgfrVeryLow => "Dieser Nierenwert ist sehr niedrig",
        AlertId::EgfrLow => "Dieser Nierenwert ist niedrig",
        AlertId::CkdLabs => "Eine Nierenkrankheit ändert, was diese Werte bedeuten",
        AlertId::SurgeryAbsorption => "Allgemeine Bereiche gelten für Sie vielleicht nicht",
        AlertId::VitaminDAbove50 => {
            "Über dem Wert, ab dem die nationalen Akademien der USA Bedenken haben"
        }
        AlertId::AbsorptionMedicine => {
            "Eines Ihrer Arzneimittel kann Ihr Vitamin D oder Calcium senken"
        }
        AlertId::PpiMagnesium => "Tabletten gegen Magensäure können das Magnesium senken",
        AlertId::FishLiverOil => "Lebertran enthält auch Vitamin A",
        AlertId::DoacNote => "Vitamin K wirkt diesem Blutverdünner nicht entgegen",
        AlertId::VkaUnanswered => "Zuerst eine Frage: Blutverdünner",
        AlertId::KidneyUnanswered => "Nierenprobleme können diesen Wert erhöhen",
    }
}

#[must_use]
pub const fn alert_body(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => {
            "So viel Calcium kann Herz, Gehirn und Nieren schädigen. Rufen Sie sofort den Notruf \
             und nennen Sie dort diese Zahl. Nennen Sie alle Mittel mit Vitamin D oder Calcium, \
             die Sie nehmen."
        }
        AlertId::CalciumModerate => {
            "Der Wert beträgt 3,00 mmol/L (12,0 mg/dL) oder mehr. Das muss noch heute ärztlich abgeklärt werden, \
             auch wenn Sie sich gut fühlen. Rufen Sie in Ihrer Praxis an und nennen Sie diese Zahl. Wenn Sie sich \
             krank fühlen, rufen Sie sofort den Notruf. Nennen Sie alle Mittel mit Vitamin D oder Calcium, die Sie \
             nehmen."
        }
        AlertId::CalciumLowSevere => {
            "So wenig Calcium kann gefährliche Herzrhythmusstörungen und einen Krampfanfall \
             auslösen. Rufen Sie sofort den Notruf und nennen Sie dort diese Zahl. Mögliche \
             Ursachen sind wenig Magnesium (auch durch lange genommene Tabletten gegen Magensäure), \
             wenig Vitamin D, eine Nierenkrankheit und eine Operation am Hals."
        }
        AlertId::CalciumRaised => {
            "Rufen Sie in den nächsten Tagen in Ihrer Praxis an und fragen Sie, ob der Test \
             wiederholt werden soll. Wenn Sie sich krank fühlen, rufen Sie noch heute an. Nennen \
             Sie alle Mittel mit Vitamin D oder Calcium, die Sie nehmen."
        }
        AlertId::CalciumAboveRange => {
            "Die Grenze liegt bei 2,60 mmol/L (10,5 mg/dL). Mit Nierensteinen oder einem Knochenmittel liegt sie bei \
             2,50 mmol/L (10,0 mg/dL). Fragen Sie in der Praxis, ob der Test wiederholt werden soll. Nennen Sie alle \
             Mittel mit Vitamin D oder Calcium, die Sie nehmen."
        }
        AlertId::CalciumLow => {
            "Der Wert liegt unter 2,20 mmol/L (8,4 mg/dL). Bei niedrigem Albumin kann er nur \
             scheinbar niedrig sein. Mögliche Ursachen sind wenig Magnesium (auch durch lange \
             genommene Tabletten gegen Magensäure), wenig Vitamin D, eine Nierenkrankheit und eine \
             Operation am Hals. Sprechen Sie mit einer Ärztin oder einem Arzt darüber."
        }
        AlertId::CalciumHighLowD => {
            "Ihr Calcium ist hoch: Beginnen Sie nicht mit Vitamin D, bevor Ihre Praxis sich das \
             angesehen hat. Zeigen Sie dort beide Werte."
        }
        AlertId::InfantD => {
            "Die Höchstmenge der EFSA pro Tag ist für Babys bis 6 Monate 25 µg (1000 IE), danach 35 µg (1400 IE). \
             Der britische Gesundheitsdienst NHS nennt 25 µg (1000 IE) bis zum ersten Geburtstag. Rufen Sie noch \
             heute in einer Arztpraxis oder bei einer Hebamme an. Auch Säuglingsnahrung enthält Vitamin D, rechnen \
             Sie sie also mit."
        }
        AlertId::PregnancyHighDose => {
            "Das liegt über der Höchstmenge: {limits}. Rufen Sie noch heute in Ihrer Arztpraxis oder Klinik oder bei \
             Ihrer Hebamme an und nennen Sie die Menge."
        }
        AlertId::VkaMk7 => {
            "In einer Studie veränderten schon 10 µg MK-7 pro Tag bei einigen Menschen die Wirkung eines solchen \
             Mittels. Rufen Sie noch heute in der Praxis oder Klinik an, die Ihre Behandlung mit dem Blutverdünner \
             betreut. Bitte nichts auf eigene Faust beginnen, absetzen oder ändern. Fragen Sie zuerst."
        }
        AlertId::VkaKHigh => {
            "Rufen Sie noch heute in der Praxis oder Klinik an, die Ihre Behandlung mit dem Blutverdünner betreut. \
             Bitte nichts auf eigene Faust beginnen, absetzen oder ändern. Fragen Sie zuerst."
        }
        AlertId::VkaPregnant => {
            "Diese Mittel können dem Kind im Bauch schaden. Sie auf eigene Faust abzusetzen, kann für Sie gefährlich \
             sein. Rufen Sie noch heute in der Praxis oder Klinik an, die Ihre Behandlung mit dem Blutverdünner \
             betreut. Setzen Sie das Mittel nicht auf eigene Faust ab."
        }
        AlertId::DDailyVeryHigh => {
            "Ab 1000 µg (40.000 IE) pro Tag kann Vitamin D das Calcium auf schädliche Werte erhöhen; bei Kindern \
             unter 11 Jahren über 100 µg (4000 IE). Sehen Sie auf der Packung nach: Ist das für einen Tag, eine \
             Woche oder einen Monat? Wenn es wirklich für einen Tag ist, rufen Sie noch heute in einer Arztpraxis an \
             und nennen Sie die Menge."
        }
        AlertId::DLargeSingleDose => {
            "Das sind mehr als 1250 µg (50.000 IE) pro Woche oder 1500 µg (60.000 IE) pro Monat. In einer Studie \
             stürzten Frauen ab 70 Jahren mit 12.500 µg (500.000 IE) einmal im Jahr häufiger und brachen sich \
             häufiger Knochen. Fragen Sie in der Praxis oder Apotheke nach kleineren Mengen in kürzeren Abständen."
        }
        AlertId::DAtHarmLevel => {
            "Die EFSA nennt 250 µg (10.000 IE) Vitamin D pro Tag als niedrigste Tagesmenge, die mit \
             Schäden in Verbindung steht. Sprechen Sie bald mit einer Ärztin oder einem Arzt. Ein \
             normales Calcium im Blut schließt einen Schaden nicht aus: Auch Urin und Nieren werden \
             geprüft."
        }
        AlertId::DAboveUl => {
            "Die Höchstmenge aus allem, was Sie essen und einnehmen, auf lange Sicht: {limits}. Sprechen Sie in der \
             Praxis oder Apotheke darüber."
        }
        AlertId::CalciumAboveUl => {
            "Die Höchstmenge aus Lebensmitteln und Präparaten, auf lange Sicht: {limits}. Sprechen Sie in der Praxis \
             oder Apotheke darüber."
        }
        AlertId::CalciumIntakeVeryHigh => {
            "Ab 4000 mg pro Tag kann das Calcium im Blut steigen, und die Nieren können versagen. Mit einem Thiazid \
             oder einer Nierenkrankheit genügt dafür viel weniger aus Präparaten. Rufen Sie noch heute in einer \
             Arztpraxis oder Klinik an und nennen Sie die Menge. Tabletten gegen Sodbrennen mit Calcium zählen mit."
        }
        AlertId::MagnesiumSupplementAboveUl => {
            "Die Höchstmenge aus Präparaten allein: {limits}. Sprechen Sie in der Praxis oder Apotheke darüber."
        }
        AlertId::MagnesiumKidney => {
            "Wenn die Nieren schlecht arbeiten, kann sich Magnesium im Blut ansammeln. Rufen Sie \
             noch heute Ihr Nierenteam oder Ihre Praxis an und nennen Sie die Menge."
        }
        AlertId::KAbove1Mg => {
            "Der britische Gesundheitsdienst NHS sagt: 1 mg pro Tag oder weniger aus Präparaten schadet \
             wahrscheinlich nicht. Das gilt nicht für Babys und nicht mit Phenprocoumon (Marcumar), Warfarin oder \
             einem ähnlichen Blutverdünner. Über größere Mengen ist nicht genug bekannt. Sprechen Sie in der Praxis \
             oder Apotheke darüber."
        }
        AlertId::DigoxinD => {
            "Wenn das Calcium steigt, kann Digoxin gefährliche Herzrhythmusstörungen auslösen. \
             Sprechen Sie mit der Praxis oder Klinik, die Ihre Behandlung mit Digoxin betreut."
        }
        AlertId::ThiazideDCalcium => {
            "Thiazide erhöhen das Calcium. Zusammen mit Vitamin D oder Calcium kann es zu hoch steigen. Sprechen Sie \
             in der Praxis oder Apotheke darüber."
        }
        AlertId::LithiumCalcium => {
            "Lithium kann das Calcium erhöhen. Sprechen Sie mit der Praxis oder Klinik, die Ihre \
             Behandlung mit Lithium betreut."
        }
        AlertId::CalciumChannelBlockerD => {
            "Viel Vitamin D kann die Wirkung dieses Arzneimittels schwächen. Sprechen Sie in der Praxis oder \
             Apotheke darüber."
        }
        AlertId::CalcipotriolD => {
            "Dieses Hautmittel ist eine Form von Vitamin D. Zusammen mit Vitamin D oder Calcium kann es das Calcium \
             im Blut erhöhen. Sprechen Sie in der Praxis oder Apotheke darüber."
        }
        AlertId::AluminiumBinderD => {
            "Wenn die Nieren schlecht arbeiten, kann der Körper durch Vitamin D zu viel Aluminium \
             aufnehmen. Sprechen Sie mit Ihrem Nierenteam."
        }
        AlertId::KidneyStonesCalcium => {
            "Calciumpräparate oder viel Vitamin D können bei Nierensteinen eine Rolle spielen. Sprechen Sie in der \
             Praxis darüber. Sparen Sie nicht am Calcium in Lebensmitteln. Starke Schmerzen in der Seite mit Fieber \
             oder gar kein Urin mehr sind ein Notfall: Rufen Sie sofort den Notruf."
        }
        AlertId::CkdCalciumD => {
            "Allgemeine Mengen gelten nicht für Sie. Ihr Nierenteam legt fest, wie viel Calcium und \
             Vitamin D richtig sind. Phosphatbinder mit Calcium zählen mit. Fragen Sie das Team, \
             bevor Sie etwas ändern."
        }
        AlertId::InfantK => {
            "Sprechen Sie mit Ihrer Hebamme oder Kinderarztpraxis über Vitamin K für ein Baby. \
             Diese Seite beurteilt keine Vitamin-K-Werte von Babys."
        }
        AlertId::PivkaHigh => {
            "Der Wert kann bei wenig Vitamin K und bei Leberkrankheiten steigen. Er kann auch \
             durch Mittel wie Warfarin oder Phenprocoumon (Marcumar) steigen. Sprechen Sie mit \
             einer Ärztin oder einem Arzt über dieses Ergebnis."
        }
        AlertId::CacRaised => {
            "Ein Score von 100 oder mehr ist ein Grund für einen Arztbesuch. Unter 45 Jahren gilt das für jeden \
             Score über 0. Fragen Sie, was das für Ihr Herz bedeutet."
        }
        AlertId::LevothyroxineCalciumSpacing => {
            "Mineralstoffe wie Calcium können die Aufnahme von Levothyroxin hemmen. Beipackzettel \
             nennen einen Abstand von 4 Stunden. Fragen Sie in Ihrer Apotheke nach."
        }
        AlertId::BisphosphonateCalciumSpacing => {
            "Mineralstoffe wie Calcium können die Aufnahme dieses Arzneimittels hemmen. Das \
             Knochenmittel kommt zuerst, mit einfachem Leitungswasser. Fragen Sie in Ihrer \
             Apotheke, wie lange Sie danach warten sollen."
        }
        AlertId::AntibioticCalciumSpacing => {
            "Mineralstoffe wie Calcium können die Aufnahme dieses Antibiotikums hemmen. Fragen Sie \
             in Ihrer Apotheke, wie viele Stunden dazwischen liegen sollen."
        }
        AlertId::VitaminDVeryHigh => {
            "Bei 375 nmol/L (150 ng/mL) oder mehr kann Vitamin D das Calcium auf schädliche Werte erhöhen. Rufen Sie \
             noch heute in Ihrer Arztpraxis oder Klinik an und nennen Sie diese Zahl. Nennen Sie alle Mittel mit \
             Vitamin D oder Calcium, die Sie nehmen."
        }
        AlertId::VitaminDHigh => {
            "Der Wert liegt über 200 nmol/L (80 ng/mL). Darüber hält ein großes Labor Schäden für \
             möglich. Sprechen Sie bald mit einer Ärztin oder einem Arzt. Ein normales Calcium im \
             Blut schließt einen Schaden nicht aus: Auch Urin und Nieren werden geprüft."
        }
        AlertId::VitaminDVeryLow => {
            "Der Wert liegt unter 30 nmol/L (12 ng/mL). Auf Dauer kann das Knochen und Muskeln \
             schwächen. Es lässt sich behandeln. Sprechen Sie mit einer Ärztin oder einem Arzt \
             darüber."
        }
        AlertId::VitaminDLowWithRisk => {
            "Der Wert liegt unter 50 nmol/L (20 ng/mL). Mit Kortison-Mitteln, einigen Mitteln gegen \
             Epilepsie, schlechter Aufnahme im Darm oder nach einer Operation zum Abnehmen \
             behandelt eine britische Leitlinie eher. Sprechen Sie mit einer Ärztin oder einem Arzt \
             darüber."
        }
        AlertId::BoneMedicineLowD => {
            "Der Wert liegt unter 50 nmol/L (20 ng/mL). Sagen Sie das in der Praxis oder Klinik vor \
             der nächsten Spritze, Infusion oder Tablettenkur. Verschieben Sie keine Spritze auf \
             eigene Faust und lassen Sie keine aus: Eine verspätete Spritze kann zu Knochenbrüchen \
             führen."
        }
        AlertId::BoneInjectionLowCalcium => {
            "Nach Denosumab oder Zoledronat kann das Calcium auf gefährliche Werte fallen. Rufen \
             Sie noch heute in der Praxis oder Klinik an, in der Sie es bekommen, und nennen Sie \
             diese Zahl."
        }
        AlertId::BoneInjectionKidney => {
            "Wenn die Nieren schlecht arbeiten, kann das Calcium durch Denosumab oder Zoledronat auf \
             gefährliche Werte fallen. Sorgen Sie dafür, dass die Praxis oder Klinik diesen \
             Nierenwert kennt. Verschieben Sie das Mittel nicht auf eigene Faust und lassen Sie es \
             nicht aus."
        }
        AlertId::BoneMarkerOutside => {
            "Der Wert liegt außerhalb aller Bereiche, die hier für Sie gelten. Ein Knochenbruch, \
             eine Nierenkrankheit oder ein Arzneimittel kann die Ursache sein. Zeigen Sie ihn der \
             Praxis, die den Test veranlasst hat."
        }
        AlertId::OwnTargets => {
            "Die allgemeinen Bereiche gelten nicht mit aktivem Vitamin D, Cinacalcet oder Etelcalcetid und nicht \
             ohne arbeitende Nebenschilddrüsen. Ihre Praxis legt eigene Ziele für Sie fest. Fragen Sie dort, bevor \
             Sie bei Vitamin D oder Calcium etwas ändern."
        }
        AlertId::GranulomaD => {
            "Bei Sarkoidose, Tuberkulose und einigen anderen Krankheiten kann der Körper zu viel \
             aktives Vitamin D bilden. Das Calcium kann dann schon bei Vitamin-D-Werten steigen, \
             die für andere gut sind. Fragen Sie in Ihrer Praxis, bevor Sie bei Vitamin D oder \
             Calcium etwas ändern."
        }
        AlertId::HyperparathyroidD => {
            "Diese Drüse erhöht das Calcium. Laut einer Übersichtsarbeit wird niedriges Vitamin D \
             trotzdem oft behandelt, und die Praxis legt die Mengen fest. Fragen Sie dort, bevor Sie \
             bei Vitamin D oder Calcium etwas ändern."
        }
        AlertId::VkaSteady => {
            "Das gilt für alle, die Phenprocoumon (Marcumar), Warfarin oder einen ähnlichen Blutverdünner nehmen. Es \
             gilt auch für alle, die nicht sicher sind. Bitte weder Vitamin K noch das Arzneimittel auf eigene Faust \
             beginnen, absetzen oder ändern. Was Sie essen und einnehmen, zählt: grünes Gemüse, Natto, Multivitamine \
             und K2. Auch Antibiotika und andere neue Arzneimittel verändern die Wirkung, ebenso wenn Sie krank sind \
             oder nichts essen. Sagen Sie es der Praxis oder Klinik, die den Blutverdünner betreut, und fragen Sie \
             dort zuerst."
        }
        AlertId::DpUcmgpUnexplained => {
            "Werte über 1000 pmol/L sieht man bei einer Nierenkrankheit oder mit Phenprocoumon \
             (Marcumar), Warfarin und ähnlichen Blutverdünnern. Nach Ihren Antworten trifft beides \
             nicht zu. Prüfen Sie beide Antworten und zeigen Sie den Wert einer Ärztin oder einem \
             Arzt."
        }
        AlertId::EgfrVeryLow => {
            "Eine eGFR unter 15 nennt man Nierenversagen. Wenn Ihre Nieren noch nicht ärztlich betreut werden, rufen \
             Sie noch heute in einer Arztpraxis an und nennen Sie diese Zahl."
        }
        AlertId::EgfrLow => {
            "Eine eGFR unter 30 liegt weit unter dem Üblichen. Wenn Ihre Nieren noch nicht ärztlich betreut werden, \
             sprechen Sie in den nächsten Tagen mit einer Ärztin oder einem Arzt."
        }
        AlertId::CkdLabs => {
            "Bei einer Nierenkrankheit werden Ergebnisse zu Vitamin D, Calcium und MGP anders \
             beurteilt. Fragen Sie Ihr Nierenteam, was Ihre Werte bedeuten und wie viel Vitamin D, Calcium und Magnesium \
             für Sie richtig ist: Allgemeine Mengen gelten nicht für Sie."
        }
        AlertId::SurgeryAbsorption => {
            "Nach einer Operation zum Abnehmen oder bei schlechter Aufnahme im Darm gelten die \
             Bereiche dieser Seite für Sie vielleicht nicht. Fragen Sie Ihre Arztpraxis, Klinik oder \
             Ernährungsberatung nach einem Plan, der für Sie gemacht ist."
        }
        AlertId::VitaminDAbove50 => {
            "Der Wert liegt über 125 nmol/L (50 ng/mL). Laut den nationalen Akademien der USA kann das ein Grund zur \
             Sorge sein. Sagen Sie in Ihrer Praxis oder Apotheke, wenn Sie Vitamin D nehmen."
        }
        AlertId::AbsorptionMedicine => {
            "Orlistat, Gallensäurebinder, einige Mittel gegen Epilepsie und Kortison-Mittel können \
             Vitamin D oder Calcium senken. Fragen Sie in Ihrer Apotheke oder Arztpraxis nach, \
             wenn Sie ein solches Mittel lange nehmen."
        }
        AlertId::PpiMagnesium => {
            "Tabletten wie Omeprazol können, lange genommen, das Magnesium senken und mit ihm das Calcium. Fragen \
             Sie in der Praxis, ob das Magnesium gemessen werden soll."
        }
        AlertId::FishLiverOil => {
            "Lebertran und andere Fischleberöle werden in der Schwangerschaft gemieden: Ihr \
             Vitamin A kann dem Kind schaden. Sehen Sie auf der Packung nach und fragen Sie Ihre \
             Hebamme oder Apotheke."
        }
        AlertId::DoacNote => {
            "Vitamin K wirkt Apixaban, Rivaroxaban, Edoxaban und Dabigatran nicht entgegen. Nehmen \
             Sie das Mittel weiter, wie es verordnet ist. Fragen Sie in der Apotheke, bevor Sie ein \
             neues Präparat verwenden."
        }
        AlertId::VkaUnanswered => {
            "Mit Phenprocoumon (Marcumar), Warfarin oder einem ähnlichen Blutverdünner bedeuten \
             Vitamin-K-Werte etwas anderes. Sie haben noch nicht geantwortet, deshalb werden sie \
             nicht gezeigt."
        }
        AlertId::KidneyUnanswered => {
            "Wenn die Nieren schlecht arbeiten, ist dieser Wert allein deshalb hoch. Geben Sie an, ob Sie ein \
             Nierenproblem haben, oder ergänzen Sie Ihren Nierenwert (eGFR)."
        }
    }
}

#[must_use]
pub const fn alert_instead(instead: Instead) -> &'static str {
    match instead {
        Instead::VkaUnansweredMuch => {
            "Nehmen Sie Phenprocoumon (Marcumar), Warfarin oder einen Blutverdünner dieser Art? \
             Dann rufen Sie noch heute in der Praxis oder Klinik an, die ihn betreut: Diese Menge \
             kann seine Wirkung schwächen."
        }
        Instead::CacFrom1To99 => {
            "Jeder Score über 0 bedeutet, dass Kalk in den Herzkranzgefäßen zu sehen war. Auch so \
             kann er für Ihr Alter hoch sein: Das kann diese Seite nicht berechnen. Besprechen Sie \
             ihn mit einer Ärztin oder einem Arzt."
        }
        Instead::CalciumLowForTheLab => {
            "Der Wert liegt unter der unteren Grenze, die Ihr Labor angibt. Bei niedrigem Albumin \
             kann er nur scheinbar niedrig sein. Mögliche Ursachen sind wenig Magnesium (auch durch \
             lange genommene Tabletten gegen Magensäure), wenig Vitamin D, eine Nierenkrankheit und \
             eine Operation am Hals. Sprechen Sie mit einer Ärztin oder einem Arzt darüber."
        }
        Instead::DigoxinCalcium => {
            "Das Calcium im Blut ist hoch. Mit Digoxin kann das gefährliche Herzrhythmusstörungen \
             auslösen. Rufen Sie in den nächsten Tagen in der Praxis oder Klinik an, die Ihr Digoxin \
             betreut; noch heute, wenn Sie sich krank fühlen."
        }
        Instead::DigoxinCalciumNow => {
            "Das Calcium im Blut ist hoch. Mit Digoxin kann das gefährliche Herzrhythmusstörungen \
             auslösen. Rufen Sie noch heute in der Praxis oder Klinik an, die Ihr Digoxin betreut."
        }
        Instead::Mk7NotNamed => {
            "Auf dem Etikett steht nicht, welches Vitamin K es ist. Es kann MK-7 sein. In einer Studie veränderten schon 10 µg MK-7 pro Tag bei einigen Menschen die Wirkung eines solchen Mittels. Rufen Sie noch heute in der Praxis oder Klinik an, die Ihre Behandlung mit dem Blutverdünner betreut. Bitte nichts auf eigene Faust beginnen, absetzen oder ändern. Fragen Sie zuerst."
        }
        Instead::EgfrOnce => {
            "Bei einer eGFR unter 60 werden Ergebnisse zu Vitamin D, Calcium und MGP anders \
             beurteilt. Ein einzelnes Ergebnis ist keine Nierenkrankheit: Der Test wird über drei \
             Monate wiederholt. Sprechen Sie mit einer Ärztin oder einem Arzt darüber."
        }
        Instead::MagnesiumAny => {
            "Wenn die Nieren schlecht arbeiten, kann sich Magnesium ansammeln. Für Babys ist keine Menge festgelegt. \
             Fragen Sie in der Praxis oder Apotheke, bevor Sie es nehmen oder geben."
        }
    }
}

#[must_use]
pub const fn nutrient_named(nutrient: Nutrient) -> &'static str {
    match nutrient {
        Nutrient::VitaminD => "Vitamin D",
        Nutrient::Calcium => "Calcium",
        Nutrient::VitaminK => "Vitamin K",
        Nutrient::Magnesium => "Magnesium",
    }
}

pub const LIMIT_OF: &str = "{nutrient} {limit} pro Tag, {body}";
pub const UG_AND_IU: &str = "{ug} µg ({iu} IE)";

pub const LOWER_FOR_A_CHILD: &str = "Für ein Kind ist die Höchstmenge viel niedriger.";
pub const PROMPTLY: &str = "Bei Kindern und Jugendlichen: Tun Sie das in den nächsten Tagen.";
pub const CHILDRENS_CALCIUM: &str =
    "Bei Kindern ist Calcium höher; es zählt der Bereich, den Ihr Labor für das Alter angibt.";
pub const MAY_BE_HIGHER: &str = "Bekannt ist nur „mehr als“: Die wahre Zahl kann höher sein.";
pub const OWN_LIMITS: &str = "Allgemeine Grenzen gelten nicht für Sie: Ihre Praxis legt Ihre fest.";
pub const IF_PRESCRIBED: &str = "Wenn es ärztlich verordnet ist, klären Sie die Menge in der Praxis oder Apotheke; ändern Sie sie nicht auf eigene Faust.";

#[must_use]
pub const fn signs(signs: Signs) -> &'static str {
    match signs {
        Signs::HighCalcium => {
            "Notfallzeichen sind Verwirrtheit, Erbrechen, sehr großer Durst oder sehr viel Urin. \
             Rufen Sie schon bei einem dieser Zeichen sofort den Notruf."
        }
        Signs::LowCalcium => {
            "Notfallzeichen sind Verkrampfungen, ein Krampfanfall, Ohnmacht oder unregelmäßiger \
             Herzschlag. Rufen Sie schon bei einem dieser Zeichen sofort den Notruf."
        }
        Signs::Bleeding => {
            "Notfallzeichen sind eine Blutung, die nicht aufhört, schwarzer Stuhl, eine \
             Kopfverletzung oder neue, sehr starke Kopfschmerzen. Rufen Sie schon bei einem dieser \
             Zeichen sofort den Notruf."
        }
        Signs::Clot => {
            "Auch Zeichen eines Blutgerinnsels sind ein Notfall: hängendes Gesicht, schwacher Arm \
             oder schwaches Bein, Mühe beim Sprechen; Brustschmerzen, plötzliche Atemnot oder ein \
             geschwollenes, schmerzendes oder kaltes Bein. Rufen Sie schon bei einem dieser Zeichen \
             sofort den Notruf."
        }
        Signs::Magnesium => {
            "Notfallzeichen sind Schwäche, Schläfrigkeit, langsame Atmung oder Ohnmacht. Rufen Sie \
             schon bei einem dieser Zeichen sofort den Notruf."
        }
    }
}

pub const CHEST_PAIN: &str =
    "Brustschmerzen sind ein Notfall, egal wie hoch der Score ist: Rufen Sie sofort den Notruf.";
