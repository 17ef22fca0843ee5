import SwiftUI
import WidgetKit

/// Everything that stands outside of the app.
@main
struct TendWidgets: WidgetBundle {
    var body: some Widget {
        BoardWidget()
        SinceWidget()
        TimerActivity()
        if #available(iOS 18.0, *) {
            SleepControl()
            FeedControl()
        }
    }
}
