package org.auscult.formats.annexh;

import java.util.Optional;
import org.auscult.device.DeviceBuilder;
import org.auscult.formats.syntax.Application;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** A directory of DICOM PS3.15 Annex H turned into a device, whatever it was written in. */
public final class AnnexHMapping {
  private AnnexHMapping() {}

  /**
   * Fills the device from the entries.
   *
   * @param noEnd why the export may not be whole; empty when its end was seen
   * @param obtain how to get a whole export
   */
  public static void map(
      Directory directory,
      ConfigTree tree,
      AnnexHSecrets secrets,
      DeviceBuilder device,
      Optional<Text> noEnd,
      Text obtain) {
    AnnexH config = new AnnexH(directory);
    new AnnexHDevice(config, device, secrets).map();
    new AnnexHConnections(config, device).map();
    new AnnexHNodes(config, device).map();
    new AnnexHAccounts(config, device, secrets).map();
    AnnexHOther.sort(config, secrets);
    new AnnexHCoverage(config, tree, noEnd, obtain).claim(device);
    Application.absent(device);
    Application.otherServices(device);
  }
}
