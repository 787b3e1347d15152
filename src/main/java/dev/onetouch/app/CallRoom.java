package dev.onetouch.app;

import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.Secret;
import dev.onetouch.app.settings.TwilioSettings;
import dev.onetouch.call.Company;
import dev.onetouch.switchboard.CallMeters;
import dev.onetouch.switchboard.DataDip;
import dev.onetouch.switchboard.Housekeeping;
import dev.onetouch.storage.PostgresColleagueBook;
import dev.onetouch.storage.PostgresLastWords;
import dev.onetouch.switchboard.LastWords;
import dev.onetouch.switchboard.OfferTurns;
import dev.onetouch.switchboard.OutboundTurns;
import dev.onetouch.switchboard.RoomTurns;
import dev.onetouch.switchboard.Switchboard;
import dev.onetouch.switchboard.SwitchboardParts;
import dev.onetouch.switchboard.TurnPolicy;
import dev.onetouch.switchboard.Voicemails;
import dev.onetouch.telephony.Carrier;
import dev.onetouch.telephony.twilio.signed.WebhookSignature;
import dev.onetouch.telephony.twilio.twiml.DutyLines;
import dev.onetouch.telephony.twilio.twiml.LastResort;
import dev.onetouch.telephony.twilio.twiml.TwimlTemplates;
import dev.onetouch.telephony.twilio.voice.TurnBudget;
import dev.onetouch.telephony.twilio.voice.TwilioAnswerWriter;
import dev.onetouch.telephony.twilio.voice.RoomMusic;
import dev.onetouch.telephony.twilio.voice.VoiceAddresses;
import dev.onetouch.telephony.twilio.voice.VoiceNews;
import dev.onetouch.telephony.twilio.voice.VoiceParts;
import dev.onetouch.telephony.twilio.voice.VoiceRoutes;
import dev.onetouch.telephony.twilio.voice.VoiceWebhook;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/// The telephone's side of the parts list: from the webhook to the switchboard.
///
/// @param routes the voice webhooks
record CallRoom(OfferTurns offers, OutboundTurns outbound, RoomTurns rooms, Housekeeping housekeeping, VoiceRoutes routes) {

  /// What the telephone's side needs of the other rooms.
  record Needs(
      Stores stores, Voicemails voicemails, DataDip dataDip, Carrier carrier, FreshIds ids, InstantSource clock, AfterTurn afterTurn,
      TurnBudget budget, CallMeters meters) {}

  static CallRoom of(HouseSettings settings, Needs needs) throws EnvironmentFault {
    Stores stores = needs.stores();
    VoiceAddresses addresses = new VoiceAddresses(settings.web().publicUrl().toString());
    TwilioAnswerWriter writer = new TwilioAnswerWriter(templates(settings.calls().templates()), addresses, settings.calls().transcripts());
    SwitchboardParts parts = new SwitchboardParts(
        stores.calls(), stores.directory(), stores.floor(), stores.flows(), stores.houses(), needs.dataDip(), writer,
        needs.ids(), needs.clock());
    Switchboard switchboard =
        new Switchboard(parts, new TurnPolicy(settings.calls().wrapUpLimit()), needs.afterTurn());
    OfferTurns offers = new OfferTurns(switchboard, writer, needs.ids());
    OutboundTurns outbound = new OutboundTurns(switchboard, stores.floor(), stores.due(), needs.ids(), needs.clock());
    RoomTurns rooms = new RoomTurns(switchboard, new PostgresColleagueBook(stores.database()), needs.ids());
    Housekeeping housekeeping = new Housekeeping(switchboard, stores.floor(), stores.due(), needs.carrier(), writer, outbound,
        needs.voicemails(), needs.clock());
    LastWords lastWords = new PostgresLastWords(stores.database(), stores.houses(), needs.ids()::caseNumber);
    VoiceWebhook webhook = new VoiceWebhook(new VoiceParts(
        signature(settings), switchboard, offers, new VoiceNews(switchboard, offers, outbound, needs.voicemails(), lastWords),
        new LastResort(() -> dutyLines(stores)), new RoomMusic(addresses), needs.budget(), needs.meters()));
    return new CallRoom(offers, outbound, rooms, housekeeping, new VoiceRoutes(webhook, needs.meters()));
  }

  private static WebhookSignature signature(HouseSettings settings) {
    TwilioSettings twilio = settings.twilio();
    return new WebhookSignature(
        settings.web().publicUrl().toString(), twilio.authTokens().stream().map(Secret::value).toList());
  }

  static DutyLines dutyLines(Stores stores) {
    Company company = stores.houses().current().company();
    return new DutyLines(company.dutyLines(), company.dutyLine());
  }

  private static TwimlTemplates templates(List<Path> folder) throws EnvironmentFault {
    TwimlTemplates.Loaded loaded =
        folder.isEmpty() ? TwimlTemplates.besideWorkingDirectory() : TwimlTemplates.in(folder.getFirst());
    return switch (loaded) {
      case TwimlTemplates.Loaded.Ready(TwimlTemplates templates) -> templates;
      case TwimlTemplates.Loaded.Faulty(var faults) -> throw new EnvironmentFault(
          "These TwiML templates cannot be used:\n"
              + faults.stream().map(fault -> "  " + fault).collect(Collectors.joining("\n")));
    };
  }
}
