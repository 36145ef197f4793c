// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/test_shop.h"
#include "tests/ui/screen_audit.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screens.h"
#include "ui/text/languages.h"
#include "ui/theme/docket_style.h"
#include "ui/widgets/memory.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using tests::money;
using tests::TestShop;

/// Every screen in every size, look and direction, and in large letters: nothing without a name,
/// nothing out of reach, nothing cut off. A new page is covered on the day it gets its place.
class TestScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyScreen_canBeReadAndReached_data();
    void everyScreen_canBeReadAndReached();

private:
    void fillShop();
    void fillLedger();
    QStringList lookAt(ui::MainWindow &window, const ui::Screen &screen);
    void keepPicture(QWidget &window, const QString &name);

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<ui::Theme> m_theme;
    QTemporaryDir m_folder;
    ui::ScreenSubjects m_subjects;
};

void TestScreens::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>();
    QApplication::setStyle(new ui::DocketStyle(*m_theme));
    m_shop = std::make_unique<TestShop>();
    fillShop();
}

void TestScreens::cleanupTestCase()
{
    m_shop.reset();
}

void TestScreens::fillShop()
{
    TestShop &shop = *m_shop;
    m_subjects.searched = u"gup"_s;
    m_subjects.customer = shop.aCustomer(u"Gupta Medicals and General Stores"_s, 15);
    core::CustomerChange reach;
    reach.addPhones = {u"98765 44821"_s, u"0731-2540000"_s};
    reach.mail = u"accounts@guptamedicals.example"_s;
    QVERIFY(shop->customers.change(shop.owner, m_subjects.customer, reach));
    shop.aCustomer(u"राम शर्मा"_s);
    shop.aCustomer(u"مكتبة النور"_s);
    shop.clock.advance(-40 * core::microsPerDay);
    m_subjects.paper = shop.anInvoice(m_subjects.customer, money(12'345'00)).row();
    shop.clock.advance(40 * core::microsPerDay);
    shop.aReceipt(m_subjects.customer, money(345'00));
    fillLedger();
    core::NewJob wanted;
    wanted.customer = m_subjects.customer;
    wanted.title = u"Bill books 50x2, numbered, two-part, yellow copy"_s;
    wanted.price = money(1'800'00);
    wanted.promisedOn = shop.today().plus(-2);
    m_subjects.job = shop.newId<core::Job>();
    QVERIFY(shop->jobs.add(shop.owner, m_subjects.job, wanted));
    core::JobChange held;
    held.block =
        core::Block{.reason = u"proof with them"_s, .waitingOn = core::WaitingOn::Customer};
    QVERIFY(shop->jobs.change(shop.owner, m_subjects.job, held));
    m_subjects.draft = shop.newId<core::Draft>();
    QVERIFY(shop->documents.addDraft(
        shop.owner, m_subjects.draft, shop.aDraft(m_subjects.customer, money(500'00))));
    m_subjects.chat = shop.newId<core::Chat>();
    QVERIFY(
        shop->inbox.pasted(shop.owner,
                           m_subjects.chat,
                           {.text = u"[10:30, 20/11/2026] Priya: need 200 wedding cards by friday\n"
                                    u"[10:31, 20/11/2026] Priya: kab tak milega?"_s}));
}

/// A cheque, tax that was kept back, and a closed day.
void TestScreens::fillLedger()
{
    TestShop &shop = *m_shop;
    core::TakePayment cheque = shop.aPayment(m_subjects.customer, money(1'000'00));
    cheque.mode = core::PaymentMode::Cheque;
    cheque.reference = u"004711"_s;
    cheque.account = u"State Bank of India, Indore"_s;
    QVERIFY(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), cheque));
    QVERIFY(shop->adjustments.settle(shop.owner,
                                     shop.newId<core::AccountAdjustment>(),
                                     {.item = m_subjects.paper,
                                      .kind = core::AdjustmentKind::WithheldTax,
                                      .amount = money(120'00),
                                      .dated = {},
                                      .reference = {},
                                      .reason = {}}));
    QVERIFY(shop->tills.close(shop.owner,
                              shop.newId<core::TillClose>(),
                              {.cash = money(325'00),
                               .notes = {},
                               .others = {},
                               .reason = u"lent to Asha until tomorrow"_s,
                               .handover = u"The keys are with Asha"_s,
                               .kept = {}}));
}

void TestScreens::everyScreen_canBeReadAndReached_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ui::LookChoice>("look");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("letters");
    constexpr int usual = 100;
    constexpr int large = 130;
    const std::pair<const char *, ui::LookChoice> looks[] = {{"light", ui::LookChoice::Light},
                                                             {"dark", ui::LookChoice::Dark}};
    for (const char *language : {"en", "ar"}) {
        for (const auto &[lookName, look] : looks) {
            for (const QSize size : {QSize(1366, 768), QSize(1024, 600)}) {
                QTest::addRow("%s-%s-%d", language, lookName, size.width())
                    << QString::fromLatin1(language) << look << size << usual;
            }
        }
        QTest::addRow("%s-large", language)
            << QString::fromLatin1(language) << ui::LookChoice::Light << QSize(1366, 768) << large;
    }
}

QStringList TestScreens::lookAt(ui::MainWindow &window, const ui::Screen &screen)
{
    screen.open(window);
    bool isAnswered = false;
    ui::whenAnswered(window.desk(), &window, [&isAnswered]() { isAnswered = true; });
    if (!QTest::qWaitFor([&isAnswered]() { return isAnswered; }))
        return {screen.name + u": unanswered"_s};
    QWidget *shown = ui::frontOf(window);
    keepPicture(*shown, screen.name);
    QStringList faults;
    for (const QString &fault : tests::faultsOnScreen(*shown))
        faults.append(screen.name + u": "_s + fault);
    if (auto *dialog = qobject_cast<QDialog *>(shown))
        dialog->reject();
    QTest::qWait(1);
    return faults;
}

/// With DOCKET_PICTURES set to a folder, every screen is kept there to be looked at.
void TestScreens::keepPicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
    if (folder.isEmpty())
        return;
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(window.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, row)));
}

void TestScreens::everyScreen_canBeReadAndReached()
{
    QFETCH(QString, language);
    QFETCH(ui::LookChoice, look);
    QFETCH(QSize, size);
    QFETCH(int, letters);
    const auto words = ui::translationOf(language);
    if (words)
        QCoreApplication::installTranslator(words.get());
    QLocale::setDefault(ui::localeOf(language, u"IN"_s));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    m_theme->setLook(look);
    m_theme->setTextSize(letters);
    ui::Memory memory(m_folder.filePath(u"preferences.ini"_s));

    ui::MainWindow window({.shop = **m_shop,
                           .folder = m_shop->folder(),
                           .clock = m_shop->clock,
                           .random = m_shop->random,
                           .by = m_shop->owner,
                           .person = u"Ravi"_s,
                           .preferences = memory,
                           .theme = *m_theme});
    window.resize(size);
    window.show();
    QStringList faults;
    for (const ui::Screen &screen : ui::everyScreen(m_subjects))
        faults += lookAt(window, screen);
    m_theme->setTextSize(100);
    if (words)
        QCoreApplication::removeTranslator(words.get());
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
}

DOCKET_TEST(TestScreens);

#include "tst_screens.moc"
