<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message waiting</numerusform>
            <numerusform>%n messages waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>waits %n min</numerusform>
            <numerusform>waits %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n h</source>
        <translation>
            <numerusform>waits %n h</numerusform>
            <numerusform>waits %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n d</source>
        <translation>
            <numerusform>waits %n d</numerusform>
            <numerusform>waits %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentOutcome</name>
    <message numerus="yes">
        <source>%n more stay open, %1 in all</source>
        <translation>
            <numerusform>%n more stays open, %1 in all</numerusform>
            <numerusform>%n more stay open, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardColumn</name>
    <message numerus="yes">
        <source>Stage %1, %n jobs</source>
        <translation>
            <numerusform>Stage %1, %n job</numerusform>
            <numerusform>Stage %1, %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfold the stage %1, %n jobs</source>
        <translation>
            <numerusform>Unfold the stage %1, %n job</numerusform>
            <numerusform>Unfold the stage %1, %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardLane</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n jobs at most</source>
        <translation>
            <numerusform>%1 takes %n job at most</numerusform>
            <numerusform>%1 takes %n jobs at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChequesSheet</name>
    <message numerus="yes">
        <source>%n cheque(s) went to the bank</source>
        <translation>
            <numerusform>%n cheque went to the bank</numerusform>
            <numerusform>%n cheques went to the bank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DraftHead</name>
    <message numerus="yes">
        <source>%n days after its date</source>
        <translation>
            <numerusform>%n day after its date</numerusform>
            <numerusform>%n days after its date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FollowUpsPage</name>
    <message numerus="yes">
        <source>&amp;%n day(s)</source>
        <translation>
            <numerusform>&amp;%n day</numerusform>
            <numerusform>&amp;%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvoicesPage</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OwedPage</name>
    <message numerus="yes">
        <source>from %n people</source>
        <translation>
            <numerusform>from %n person</numerusform>
            <numerusform>from %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n people, as it was on %1</source>
        <translation>
            <numerusform>from %n person, as it was on %1</numerusform>
            <numerusform>from %n people, as it was on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder letters</source>
        <translation>
            <numerusform>%n reminder letter</numerusform>
            <numerusform>%n reminder letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are marked; there are more.</source>
        <translation>
            <numerusform>The first %n is marked; there are more.</numerusform>
            <numerusform>The first %n are marked; there are more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasteSheet</name>
    <message numerus="yes">
        <source>%n message(s) were understood</source>
        <translation>
            <numerusform>%n message was understood</numerusform>
            <numerusform>%n messages were understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %n message(s)</source>
        <translation>
            <numerusform>Filed %n message</numerusform>
            <numerusform>Filed %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SideBar</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageSettings</name>
    <message numerus="yes">
        <source>%1 takes %n jobs at most</source>
        <translation>
            <numerusform>%1 takes %n job at most</numerusform>
            <numerusform>%1 takes %n jobs at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message numerus="yes">
        <source>%n chat(s) waiting over an hour</source>
        <translation>
            <numerusform>%n chat waiting over an hour</numerusform>
            <numerusform>%n chats waiting over an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoiced %1 on %n invoice(s)</source>
        <translation>
            <numerusform>Invoiced %1 on %n invoice</numerusform>
            <numerusform>Invoiced %1 on %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owed to me %1 by %n customer(s)</source>
        <translation>
            <numerusform>Owed to me %1 by %n customer</numerusform>
            <numerusform>Owed to me %1 by %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) late</source>
        <translation>
            <numerusform>%n job late</numerusform>
            <numerusform>%n jobs late</numerusform>
        </translation>
    </message>
</context>
</TS>
