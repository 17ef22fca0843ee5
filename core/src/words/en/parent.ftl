# The parent's own page. No score, no comparison, nothing that makes anyone feel late.

parent-private = This page is for you. It stays on this device.

parent-confidence = How sure do you feel with your baby this week?
parent-confidence-low = Not sure yet
parent-confidence-high = Very sure

parent-breathing = One minute for you. Breathe in as you count to 4, and out as you count to 6.
parent-breathe-in = Breathe in
parent-breathe-out = Breathe out

## The urgent card: at once on two words

parent-urgent-title = Please call someone now
parent-urgent-now = You do not have to do this alone. Call now, or ask someone near you to call. Tell them just what you told this page.
parent-urgent-signs = Do you hear or see things, or feel very mixed up? Do you think of harm to yourself or your baby? That is an emergency. Help is there for it.
parent-urgent-baby = Put your baby on their back in the cot and step away.

## The help card: once, when most of 14 logged days were low

parent-help-title = You are not alone
parent-help = Many new parents feel low. It is not your fault and help works. If you feel low most days for two weeks, tell your doctor, midwife or nurse.
parent-help-all = Fathers and partners feel low too. You can call these lines for yourself, or for someone you love.
