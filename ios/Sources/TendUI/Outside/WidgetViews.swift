import SwiftUI
import TendKit

/// How long since: a figure that the system keeps counting.
public struct FigureText: View {
    private let figure: WidgetShown.Figure

    public init(_ figure: WidgetShown.Figure) {
        self.figure = figure
    }

    public var body: some View {
        switch figure {
        case .runs(let start): RunningTime(since: start)
        case .ago(let moment): Text(moment, style: .relative)
        case .days(let words), .nothing(let words): Text(verbatim: words)
        }
    }
}

/// The time that runs, in the figures of a clock.
public struct RunningTime: View {
    private let start: Date

    public init(since start: Date) {
        self.start = start
    }

    public var body: some View {
        // Two days are longer than any timer: the journal lets none run for more.
        Text(timerInterval: start...start.addingTimeInterval(48 * 3600), countsDown: false)
            .monospacedDigit()
    }
}

/// One action of a widget: what it is, and how long since or since when.
public struct ActionLabel: View {
    private let action: WidgetShown.Action
    private let small: Bool
    @Environment(\.colorScheme) private var system

    public init(_ action: WidgetShown.Action, small: Bool) {
        self.action = action
        self.small = small
    }

    public var body: some View {
        let colors = Look(light: .system, system: system).palette.of(action.hue ?? .care)
        VStack(spacing: 2) {
            Image(systemName: action.runs ? "stop.fill" : (action.hue ?? .care).symbol)
                .font(.system(size: small ? 18 : 22))
            if !small { Text(verbatim: action.title).font(.caption).lineLimit(1) }
            FigureText(action.figure).font(.caption2).lineLimit(1)
        }
        .multilineTextAlignment(.center)
        .minimumScaleFactor(0.7)
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .foregroundStyle(action.runs ? colors.onFill : colors.onContainer)
        .background(
            action.runs ? colors.fill : colors.container,
            in: RoundedRectangle(cornerRadius: Radius.chip)
        )
        .accessibilityElement(children: .combine)
        .accessibilityLabel(action.title)
    }
}

/// One action where there is room for a sign alone.
public struct ActionSign: View {
    private let action: WidgetShown.Action

    public init(_ action: WidgetShown.Action) {
        self.action = action
    }

    public var body: some View {
        Image(systemName: action.runs ? "stop.fill" : (action.hue ?? .care).symbol)
            .frame(maxWidth: .infinity, maxHeight: .infinity)
            .accessibilityLabel(action.title)
    }
}

/// The state and the four actions. `press` makes of a label what a tap on it needs.
public struct ActionsBoard<Press: View>: View {
    private let shown: WidgetShown
    private let small: Bool
    private let press: (WidgetShown.Action, ActionLabel) -> Press

    public init(
        _ shown: WidgetShown, small: Bool,
        @ViewBuilder press: @escaping (WidgetShown.Action, ActionLabel) -> Press
    ) {
        self.shown = shown
        self.small = small
        self.press = press
    }

    public var body: some View {
        if let instead = shown.instead {
            Text(verbatim: instead).font(.callout).multilineTextAlignment(.center)
        } else {
            VStack(alignment: .leading, spacing: 8) {
                if let name = shown.name {
                    Text(verbatim: name).font(.caption).lineLimit(1).privacySensitive()
                }
                if let state = shown.state { StateLine(state) }
                if small {
                    LazyVGrid(columns: [GridItem(), GridItem()], spacing: 6) { actions }
                } else {
                    HStack(spacing: 8) { actions }
                }
            }
        }
    }

    private var actions: some View {
        ForEach(shown.actions) { action in
            press(action, ActionLabel(action, small: small))
        }
    }
}

/// "Asleep", and for how long.
public struct StateLine: View {
    private let state: WidgetSnapshot.State

    public init(_ state: WidgetSnapshot.State) {
        self.state = state
    }

    public var body: some View {
        HStack(spacing: 6) {
            Text(verbatim: state.word).font(.headline)
            if let since = state.since {
                FigureText(state.runs ? .runs(since) : .ago(since)).font(.subheadline)
            }
        }
        .lineLimit(1)
        .minimumScaleFactor(0.7)
        .accessibilityElement(children: .combine)
    }
}
