import SwiftUI
import TendKit

extension TimerContent {
    /// Its sign among the system's.
    public var symbol: String { (hue ?? .care).symbol }
}

/// The running timer on the lock screen. `stop` is the button, which the extension knows to make.
public struct TimerBanner<Stop: View>: View {
    private let timer: TimerContent
    private let say: Words
    private let stop: Stop
    @Environment(\.colorScheme) private var system

    public init(_ timer: TimerContent, say: Words, @ViewBuilder stop: () -> Stop) {
        self.timer = timer
        self.say = say
        self.stop = stop()
    }

    public var body: some View {
        let colors = Look(light: .system, system: system).palette.of(timer.hue ?? .care)
        HStack(spacing: Space.m) {
            Image(systemName: timer.symbol)
                .font(.system(size: 26))
                .foregroundStyle(colors.color)
                .accessibilityHidden(true)
            VStack(alignment: .leading, spacing: 2) {
                Text(verbatim: timer.title).font(.headline)
                TimerTime(timer, say: say).font(.title2)
            }
            Spacer()
            stop.buttonStyle(FilledButtonStyle(ground: colors.fill, words: colors.onFill))
        }
        .padding(Space.l)
    }
}

/// Its time, or that it waits.
public struct TimerTime: View {
    private let timer: TimerContent
    private let say: Words

    public init(_ timer: TimerContent, say: Words) {
        self.timer = timer
        self.say = say
    }

    public var body: some View {
        if timer.paused {
            Text(verbatim: say("outside_paused"))
        } else {
            RunningTime(since: timer.start)
        }
    }
}
