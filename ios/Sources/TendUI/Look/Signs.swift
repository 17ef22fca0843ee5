import Tend
import TendKit

extension TabPlace {
    /// Its sign among the system's.
    var symbol: String {
        switch self {
        case .today: "sun.horizon"
        case .journal: "list.bullet"
        case .review: "chart.bar"
        case .massage: "hand.raised"
        }
    }
}

extension Hue {
    /// Its sign among the system's; colour never stands alone.
    var symbol: String {
        switch self {
        case .sleep: "moon.zzz"
        case .feed: "waterbottle"
        case .cry: "waveform"
        case .massage: "hand.raised"
        case .care: "heart"
        }
    }
}

extension EntryKind {
    /// Its sign among the system's, where it stands in a list of kinds.
    var symbol: String {
        switch self {
        case .sleep, .feed, .cry, .massage: hue.symbol
        case .diaper: "drop"
        case .pump: "arrow.down.to.line"
        case .growth: "ruler"
        case .temperature: "thermometer.medium"
        case .medicine: "cross.vial"
        case .activity: "figure.play"
        case .milestone: "shoeprints.fill"
        case .note: "note.text"
        case .wellbeing: "heart"
        }
    }
}

extension Place {
    /// Its sign among the system's, in the menu and the sidebar.
    var symbol: String {
        switch self {
        case .safety, .safetyCard: "lifepreserver"
        case .crying: Hue.cry.symbol
        case .paint: "square.grid.3x3"
        case .session, .routines, .comparison: Hue.massage.symbol
        case .growth: "ruler"
        case .firstWeeks: "calendar"
        case .learn, .learnPage: "book"
        case .parent: "heart"
        case .family: "person.2"
        case .settings: "gearshape"
        case .exchange: "arrow.up.arrow.down"
        }
    }
}
