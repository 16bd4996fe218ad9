# البريد وعمليات البحث المحفوظة.

## Mail

mail-subject-campaign-open = دعوة إلى الرد
mail-subject-campaign-extended = تمديد مهلة الرد
mail-subject-campaign-reminder = اقتراب الموعد النهائي للرد
mail-subject-freshness = سجل قدمته بحاجة إلى تأكيد
mail-subject-search-confirm = رسائل عن بحث: هل أنت من طلبها؟
mail-subject-search-news = جديد في بحث حفظته
mail-text-campaign-open = فُتحت عملية لجمع الردود. والرسالة والموعد النهائي والاستبيان متاحة هنا:
mail-text-campaign-extended = مُددت مهلة عملية لجمع الردود. والتفاصيل متاحة هنا:
mail-text-campaign-reminder = اقترب الموعد النهائي لعملية لجمع الردود ولم يصل منكم رد. والردود طوعية. والاستبيان متاح هنا:
mail-text-freshness = سجل قدمته إلى الفهرس بحاجة إلى تأكيد، ليعلم القراء هل ما زال صحيحا. وتجده هنا:
mail-text-search-confirm = طلب أحدهم إرسال رسائل عن بحث إلى هذا العنوان. فإن كنت أنت فابدأ هنا؛ وإلا فلا تفعل شيئا، وسيُحذف العنوان بعد سبعة أيام:
mail-text-search-news = ثمة جديد أو تغيير في بحث حفظته. وتجده هنا:
mail-foot = أُرسلت هذه الرسالة آليا. وفيها رابط وليس فيها محتوى.
mail-stop = يمكنك في الصفحة نفسها إنهاء هذه الرسائل بنقرة واحدة؛ ويُحذف عنوانك عندئذ.
mail-template-campaign-open = فتح حملة
mail-template-campaign-extended = تمديد مهلة
mail-template-campaign-reminder = تذكير بموعد نهائي
mail-template-freshness = سجل بحاجة إلى تأكيد
mail-template-search-confirm = سؤال عن الرغبة في الرسائل
mail-template-search-news = جديد بحث محفوظ
mail-own-title = الرسائل التي أتلقاها
mail-address = عنوان البريد الإلكتروني
mail-language = لغة الرسائل
mail-choose = حفظ
mail-own-searches = عمليات البحث المحفوظة
mail-own-none = لا توجد عمليات بحث محفوظة. ابحث عن برامج واختر «رسائل عن الجديد».
mail-to-visitor = زائر
mail-link = وجهة رابطها
mail-again = إعادة المحاولة
mail-failed = رسائل تعذر إرسالها
mail-server-set = خادم البريد محدد: يُرسل ما ينتظر متى حان وقته.
mail-server-none = لم يُحدد خادم للبريد. وتنتظر الرسائل إلى أن يُضبط الإعداد mail_server.
mail-outbox-title = البريد
mail-outbox-lead = في كل رسالة رابط وليس فيها محتوى. ولا تُعرض هنا عناوين الزوار.
mail-outbox-none = لم تُكتب أي رسالة.
head-mail = الرسالة
head-mail-to = إلى
head-written = وقت الكتابة
head-sent-or-next = وقت الإرسال أو المحاولة المقبلة
head-tries = المحاولات
head-search = البحث
head-saved = وقت الحفظ
head-last-mail = آخر رسالة
head-manage = الإدارة
task-failed-mail = الاطلاع على الرسائل التي تعذر إرسالها
done-mail-chosen = حُفظت اللغة.
done-mail-again = تنتظر الرسالة إعادة إرسالها.
privacy-mail = من يحفظ بحثا يترك عنوان بريد إلكتروني. ولا يُستخدم هذا العنوان إلا لتلك الرسائل، ولا يرد في سجل الإجراءات، ولا يُعرض على أحد، ويُحذف متى أُنهيت الرسائل، أو بعد سبعة أيام إن لم يُؤكَّد. وفي الرسائل رابط وليس فيها محتوى.

## Saved searches

search-save-title = رسائل عن الجديد
search-save-lead = متى استجد سجل منشور يشمله هذا البحث أو تغير، تلقيت رسالة، مرة في اليوم على الأكثر.
search-save = حفظ البحث
search-see = عرض البحث
search-email = عنوان البريد الإلكتروني
search-email-hint = يُستخدم لهذا الغرض وحده، ويُحذف متى أنهيت الرسائل.
search-visitor-text = تتلقى أولا رسالة فيها رابط. ولا تبدأ الرسائل إلا بعد أن تتبعه.
search-own-text = تُرسل الرسائل إلى عنوان حسابك، { $address }.
search-title = بحث محفوظ
search-asked-text = طلب أحدهم، وربما أنت، إرسال رسائل عن بحث إلى عنوانك.
search-confirm = بدء الرسائل
search-not-me = لست أنا: احذفوا عنواني
search-active-text = متى وُجد جديد تلقيت رسالة، مرة في اليوم على الأكثر.
search-stop-title = إنهاء الرسائل
search-stop-text = يُحذف العنوان المحفوظ لهذا البحث.
search-stop = إنهاء الرسائل وحذف العنوان
search-ended-text = لم تعد تُرسل رسائل عن هذا البحث. وقد حُذف العنوان.
search-no-news = لم يُعثر على جديد منذ حفظ البحث.
search-news = جديد أو معدَّل
search-news-since = حتى رسالة { $time }
search-manage = الجديد والإنهاء
done-search-asked = إن كان العنوان صحيحا فستصل إليه رسالة فيها رابط. وتبدأ الرسائل متى اتُّبع الرابط.
done-search-saved = حُفظ البحث.
done-search-confirmed = بدأت الرسائل.
done-search-stopped = انتهت الرسائل وحُذف العنوان.
refusal-search-too-long = هذا البحث أطول من أن يُحفظ.
refusal-search-full = لا يمكن حفظ مزيد من عمليات البحث حاليا. احذف منها ما لم تعد تحتاج إليه، أو عُد لاحقا.

## Workflow

state-mail-queued = في الانتظار
state-mail-sent = مرسلة
state-mail-failed = تعذر إرسالها
state-saved-search-asked = في انتظار التأكيد
state-saved-search-active = سارٍ
state-saved-search-stopped = منتهٍ
state-saved-search-lapsed = لم يؤكد
action-mail-try = مباشرة إرسال رسالة
action-mail-send = إرسال رسالة
action-mail-give-up = التخلي عن رسالة
action-mail-postpone = تأجيل رسالة
action-mail-requeue = إعادة رسالة إلى الانتظار
action-mail-choice-set = اختيار لغة الرسائل
action-saved-search-ask = طلب رسائل عن بحث
action-saved-search-save = حفظ بحث
action-saved-search-confirm = تأكيد رسائل عن بحث
action-saved-search-stop = إنهاء رسائل عن بحث
action-saved-search-lapse = محو بحث لم يُؤكَّد
action-saved-search-tell = كتابة رسالة عن جديد بحث
action-campaign-remind = كتابة تذكير بحملة
action-programme-remind = كتابة تذكير بسجل
