import TendKit

extension Tab {
    /// Its sign among the system's.
    var symbol: String {
        switch self {
        case .today: "sun.horizon"
        case .journal: "list.bullet"
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
