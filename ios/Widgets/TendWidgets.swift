import SwiftUI
import WidgetKit

/// Everything that stands outside of the app.
@main
struct TendWidgets: WidgetBundle {
    var body: some Widget {
        BoardWidget()
        SinceWidget()
        TimerActivity()
        // One control to a check: the builder takes no more.
        if #available(iOS 18.0, *) { SleepControl() }
        if #available(iOS 18.0, *) { FeedControl() }
    }
}
