package app.tend.phone

import android.app.Activity
import android.app.Application
import android.content.Context
import android.content.res.Configuration
import android.os.Bundle
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob

/** One journal for the whole process, whoever started it: the screens, the widget, a button of a notification. */
open class TendApplication : Application() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)

    lateinit var phone: AndroidPhone
        private set
    lateinit var house: House
        private set
    lateinit var lock: AppLock
        private set

    override fun onCreate() {
        super.onCreate()
        phone = AndroidPhone(this)
        lock = AppLock(phone)
        house = House(this, phone, scope)
        registerActivityLifecycleCallbacks(Seen(house))
        house.open()
    }

    /** The core speaks the languages it was opened with. */
    override fun onConfigurationChanged(newConfig: Configuration) {
        super.onConfigurationChanged(newConfig)
        house.openAgainInOtherLanguages()
    }
}

/** The app that a context belongs to. */
val Context.tend: TendApplication get() = applicationContext as TendApplication

/** Tells the journal while any screen can be seen: only then does it read again each minute. */
private class Seen(
    private val house: House,
) : Application.ActivityLifecycleCallbacks {
    private var started = 0

    override fun onActivityStarted(activity: Activity) {
        started++
        house.seen(true)
    }

    override fun onActivityStopped(activity: Activity) {
        started--
        house.seen(started > 0)
    }

    override fun onActivityCreated(
        activity: Activity,
        savedInstanceState: Bundle?,
    ) = Unit

    override fun onActivityResumed(activity: Activity) = Unit

    override fun onActivityPaused(activity: Activity) = Unit

    override fun onActivitySaveInstanceState(
        activity: Activity,
        outState: Bundle,
    ) = Unit

    override fun onActivityDestroyed(activity: Activity) = Unit
}
