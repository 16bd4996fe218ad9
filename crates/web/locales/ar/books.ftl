# مراقبة الدفاتر: الفترات والميزانيات والاحتياطي والتصويبات والبيانات والخطط.

## Periods

state-period-open = مفتوحة
state-period-closed = مقفلة
state-period-reopening = مقفلة، وقد طُلب إعادة فتحها
state-period-audited = روجعت حساباتها
action-period-record-audit = سُجلت مراجعة حسابات السنة
action-period-close = أُقفلت الفترة
action-period-keep-snapshot = حُفظت صورة الفترة
action-period-ask-reopening = طُلبت إعادة فتح الفترة
action-period-agree-reopening = أُعيد فتح الفترة
action-period-refuse-reopening = رُفضت إعادة الفتح
action-period-withdraw-reopening = سُحب طلب إعادة الفتح
refusal-period-closed = الدفاتر مقفلة حتى { $last }، ولذلك لا يمكن إجراء أي قيد بتاريخ { $date }. أدخل تاريخا لاحقا، أو اطلب إعادة فتح الفترة.
refusal-period-not-ended = تنتهي الفترة في { $day }. ويمكن إقفالها اعتبارا من اليوم التالي.
refusal-period-steps-open =
    { $count ->
        [zero] لا توجد خطوات مفتوحة في القائمة المرجعية.
        [one] لا تزال خطوة واحدة من القائمة المرجعية مفتوحة. أنجزها أولا.
        [two] لا تزال خطوتان من القائمة المرجعية مفتوحتين. أنجزهما أولا.
        [few] لا تزال { $count } خطوات من القائمة المرجعية مفتوحة. أنجزها أولا.
        [many] لا تزال { $count } خطوة من القائمة المرجعية مفتوحة. أنجزها أولا.
       *[other] لا تزال { $count } خطوة من القائمة المرجعية مفتوحة. أنجزها أولا.
    }
refusal-snapshot-kept = صورة هذه الفترة محفوظة بالفعل.
refusal-audit-of-closed-year = لا يمكن وسم سنة بأنها خضعت لمراجعة الحسابات إلا إذا كانت مقفلة وصورتها محفوظة.
