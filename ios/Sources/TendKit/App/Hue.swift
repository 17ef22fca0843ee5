import Tend

/// The colours of the day: what is logged has one, and nothing else.
public enum Hue: String, CaseIterable, Sendable {
    case sleep, feed, cry, massage, care
}

extension EntryKind {
    public var hue: Hue {
        switch self {
        case .sleep: .sleep
        case .feed: .feed
        case .cry: .cry
        case .massage: .massage
        case .diaper, .pump, .growth, .temperature, .medicine, .activity, .milestone, .note,
            .wellbeing:
            .care
        }
    }

    /// Its name in the words of the screens and in files.
    public var name: String {
        switch self {
        case .massage: "massage"
        case .sleep: "sleep"
        case .cry: "cry"
        case .feed: "feed"
        case .diaper: "diaper"
        case .pump: "pump"
        case .growth: "growth"
        case .temperature: "temperature"
        case .medicine: "medicine"
        case .activity: "activity"
        case .milestone: "milestone"
        case .note: "note"
        case .wellbeing: "wellbeing"
        }
    }
}

extension MomentState {
    /// The colour of the sky; awake and unknown are plain paper.
    public var hue: Hue? {
        switch self {
        case .asleep: .sleep
        case .feeding: .feed
        case .crying: .cry
        case .massage: .massage
        case .activity: .care
        case .awake, .sleepNotLogged, .nothingLogged: nil
        }
    }
}
