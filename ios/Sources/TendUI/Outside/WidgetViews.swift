import SwiftUI
import TendKit
import WidgetKit

/// The time that runs, in the figures of a clock: the system draws a Live Activity but once.
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
    @Environment(\.widgetRenderingMode) private var rendering

    public init(_ action: WidgetShown.Action, small: Bool) {
        self.action = action
        self.small = small
    }

    public var body: some View {
        let colors = Look(light: .system, system: system).palette.of(action.hue ?? .care)
        // On a tinted home screen every colour becomes one: the ground is then a veil of it.
        let tinted = rendering != .fullColor
        let words = action.runs ? colors.onFill : colors.onContainer
        let ground = action.runs ? colors.fill : colors.container
        VStack(spacing: 2) {
            // Where there is no room for the word, the sign says it aloud.
            Image(systemName: action.runs ? "stop.fill" : (action.hue ?? .care).symbol)
                .font(.system(size: small ? 18 : 22))
                .accessibilityLabel(action.title)
                .accessibilityHidden(!small)
            if !small { Text(verbatim: action.title).font(.caption).lineLimit(1) }
            Text(verbatim: action.figure.words).font(.caption2).lineLimit(1)
        }
        .multilineTextAlignment(.center)
        .minimumScaleFactor(0.7)
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .foregroundStyle(tinted ? Color.primary : words)
        .background(
            tinted ? Color.primary.opacity(action.runs ? 0.3 : 0.15) : ground,
            in: RoundedRectangle(cornerRadius: Radius.chip)
        )
        .accessibilityElement(children: .combine)
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
                if let state = shown.state { StateLine(state, shown.stateFigure) }
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
    private let figure: WidgetShown.Figure?

    public init(_ state: WidgetSnapshot.State, _ figure: WidgetShown.Figure?) {
        self.state = state
        self.figure = figure
    }

    public var body: some View {
        HStack(spacing: 6) {
            Text(verbatim: state.word).font(.headline)
            if let figure { Text(verbatim: figure.words).font(.subheadline) }
        }
        .lineLimit(1)
        .minimumScaleFactor(0.7)
        .accessibilityElement(children: .combine)
    }
}
